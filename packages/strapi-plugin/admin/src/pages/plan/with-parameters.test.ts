import { expect, it } from 'vitest';
import { withParameters } from './with-parameters';

it('changes what is named, and nothing else of the address', () => {
  const address = new URLSearchParams('plan=r1&view=own&opd=dinkes');
  expect(withParameters(address, { view: 'results', opd: null, scope: 'region' }).toString()).toBe(
    'plan=r1&view=results&scope=region',
  );
  expect(address.get('view')).toBe('own');
});
