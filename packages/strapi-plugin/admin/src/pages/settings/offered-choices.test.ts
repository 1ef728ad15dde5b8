import { expect, it } from 'vitest';
import { offeredChoices } from './offered-choices';

const choice = (value: string) => ({ value, name: `Nama ${value}`, shortName: value });

it('puts first what is chosen already, also what is not offered any more', () => {
  const offered = offeredChoices([choice('a'), choice('b')], ['gone', 'b']);
  expect(offered.map(({ name }) => name)).toEqual(['gone', 'Nama b', 'Nama a']);
});
