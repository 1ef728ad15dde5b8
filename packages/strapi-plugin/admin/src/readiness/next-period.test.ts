import { expect, it } from 'vitest';
import { nextPeriod } from './next-period';

it('is this year, or the one after the latest', () => {
  const today = new Date(2026, 10, 5);
  expect(nextPeriod([], today)).toEqual({ year: 2026, assessedOn: '2026-11-05' });
  expect(nextPeriod([{ assessedOn: '2024-01-01' }], today).year).toBe(2026);
  const started = [{ assessedOn: '2026-03-01' }, { assessedOn: '2025-03-01' }];
  expect(nextPeriod(started, today)).toEqual({ year: 2027, assessedOn: '2027-11-05' });
});

it('knows no leap day where there is none', () => {
  const leapDay = new Date(2028, 1, 29);
  expect(nextPeriod([{ assessedOn: '2028-01-01' }], leapDay).assessedOn).toBe('2029-02-28');
});
