import { expect, it } from 'vitest';
import { assessmentAddress, raterWord } from './assessment-address';

it('leads to one’s own sheet of the assessment', () => {
  expect(assessmentAddress('r1', 'kesiapan 2027')).toBe(
    '/plugins/kotacerdas/readiness?plan=r1&assessment=kesiapan+2027&view=own',
  );
});

it('names whose sheet is shown: an OPD by its id, as links do, and others by their role', () => {
  expect(raterWord({ role: 'opd', opdId: 'dinkes' })).toBe('dinkes');
  expect(raterWord({ role: 'assessor' })).toBe('assessor');
});
