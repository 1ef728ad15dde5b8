import { expect, it } from 'vitest';
import { addressOf, pageOfStep } from './page-of-step';

it.each([
  [['problems', 3], 'inventory'],
  [['programs', 0, 'indicators'], 'action-plan'],
  [['rpjmd', 'missions'], 'direction'],
  [['region', 'profile'], 'home'],
  [[], 'home'],
] as const)('%j is done on the page %s', (path, page) => {
  expect(pageOfStep({ path: [...path] })).toBe(page);
});

it('an OPD’s answers are given in its own sheet', () => {
  const who = { kind: 'opd', opdId: 'opd-bpkad' } as const;
  const of = (...path: string[]) => String(addressOf({ path, who }, 'r1'));
  expect(of('readiness', '0', 'opdRatings')).toBe('plan=r1&opd=opd-bpkad');
  expect(of('readiness', '0', 'consolidated')).toBe('plan=r1');
  expect(of('programs', '0')).toBe('plan=r1');
});
