import { expect, it } from 'vitest';
import { latestPercent } from './latest-percent.js';

it('takes the report of the latest day, wherever it stands', () => {
  expect(
    latestPercent([
      { reportedOn: '2025-06-30', percent: 40 },
      { reportedOn: '2024-12-31', percent: 25 },
    ]),
  ).toBe(40);
});

it('takes the later written one of two reports of a day', () => {
  const reportedOn = '2025-06-30';
  expect(
    latestPercent([
      { reportedOn, percent: 40 },
      { reportedOn, percent: 35 },
    ]),
  ).toBe(35);
});

it('has no answer without a report', () => {
  expect(latestPercent([])).toBeNull();
});

it('counts no report after a moment', () => {
  const reports = [
    { reportedOn: '2025-06-30', percent: 40 },
    { reportedOn: '2026-06-30', percent: 90 },
  ];
  expect(latestPercent(reports, '2026-06-29')).toBe(40);
  expect(latestPercent(reports, '2026-06-30')).toBe(90);
  expect(latestPercent(reports, '2025-01-01')).toBeNull();
});
