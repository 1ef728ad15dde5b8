import { expect, it } from 'vitest';
import { assessmentAddress } from './assessment-address';

it('leads to one’s own sheet of the assessment', () => {
  expect(assessmentAddress('r1', 'kesiapan 2027')).toBe(
    '/plugins/kotacerdas/readiness?plan=r1&assessment=kesiapan+2027&view=own',
  );
});
