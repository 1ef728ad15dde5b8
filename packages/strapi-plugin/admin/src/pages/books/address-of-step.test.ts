import { expect, it } from 'vitest';
import { addressOfStep } from './address-of-step';

it('an OPD’s answers are given in its own sheet', () => {
  const who = { kind: 'opd', opdId: 'opd-bpkad' } as const;
  const of = (...path: string[]) => String(addressOfStep({ path, who }, 'r1'));
  expect(of('readiness', '0', 'opdRatings')).toBe('plan=r1&opd=opd-bpkad');
  expect(of('readiness', '0', 'consolidated')).toBe('plan=r1');
  expect(of('programs', '0')).toBe('plan=r1');
});
