import { expect, it } from 'vitest';
import { latestReport } from './latest-report.js';

const reports = [
  { reportedOn: '2025-06-30', percent: 40, note: 'a' },
  { reportedOn: '2024-12-31', percent: 25, note: 'b' },
];

it('gives the whole report', () => {
  expect(latestReport(reports)).toBe(reports[0]);
  expect(latestReport([])).toBeNull();
});

it('knows only what was reported by the day of the given moment in Tasikmalaya', () => {
  expect(latestReport(reports, '2025-06-30')?.percent).toBe(40);
  expect(latestReport(reports, '2025-06-29T16:59:59Z')?.percent).toBe(25);
  expect(latestReport(reports, '2025-06-29T17:00:00Z')?.percent).toBe(40);
  expect(latestReport(reports, '2024-12-30')).toBeNull();
});

it('passes over a report without a date when asked as of a day', () => {
  const undated = [{ reportedOn: 'kemarin', percent: 90 }, ...reports];
  expect(latestReport(undated, '2026-01-01')?.percent).toBe(40);
  const impossible = [...reports, { reportedOn: '2025-11-31', percent: 90 }];
  expect(latestReport(impossible, '2026-01-01')?.percent).toBe(40);
});

it('is no rule for a day that is none', () => {
  expect(() => latestReport(reports, 'kemarin')).toThrow('KC_INVALID_DATE');
});
