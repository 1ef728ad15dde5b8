import { describe, expect, it } from 'vitest';
import { checkProgressReport, type ReportedProgram } from './check-progress-report.js';

const program: ReportedProgram = {
  code: 'PR-1',
  period: { from: 2026, to: 2027 },
  budgets: [
    { year: 2026, source: 'csr', amount: 40 },
    { year: 2027, source: 'apbn', amount: 60 },
  ],
};
const report = { reportedOn: '2026-06-30', percent: 40 };
const found = (change: object, of: Partial<typeof program> = {}) =>
  checkProgressReport({ ...report, ...change }, { ...program, ...of }, ['progress', 0]).map(
    ({ code, path, severity }) => `${severity} ${code} ${path.join('.')}`,
  );

describe('what was spent', () => {
  it('may come to the budget of all years and sources, and no further', () => {
    expect(found({})).toEqual([]);
    expect(found({ spent: 100 })).toEqual([]);
    expect(found({ spent: 101 })).toEqual(['warning spending-above-budget progress.0.spent']);
  });

  it('is too much where there is no budget', () => {
    expect(found({ spent: 1 }, { budgets: [] })).toHaveLength(1);
    expect(found({ spent: 0 }, { budgets: [] })).toEqual([]);
  });

  it('is told with both sums', () => {
    expect(checkProgressReport({ ...report, spent: 250 }, program)[0]?.params).toEqual({
      program: 'PR-1',
      amount: 250,
      ceiling: 100,
    });
  });
});

describe('progress that falls', () => {
  const before = { progress: [{ reportedOn: '2026-03-31', percent: 52 }] };

  it('is odd, and told with what was reported before', () => {
    expect(found({}, before)).toEqual(['warning progress-falls progress.0.percent']);
    expect(checkProgressReport(report, { ...program, ...before })[0]?.params).toEqual({
      program: 'PR-1',
      percent: 40,
      before: 52,
      day: '2026-03-31',
    });
  });

  it('is none where it stays or rises, or where more was reported only later', () => {
    expect(found({ percent: 52 }, before)).toEqual([]);
    expect(found({ reportedOn: '2026-03-30' }, before)).toEqual([]);
  });

  it('is measured against the latest report by that day', () => {
    const progress = [...before.progress, { reportedOn: '2026-05-31', percent: 30 }];
    expect(found({}, { progress })).toEqual([]);
  });
});

describe('progress before the programme begins', () => {
  const early = { reportedOn: '2025-12-31' };

  it('is odd, in percent as in rupiah', () => {
    const issue = 'warning progress-before-start progress.0.reportedOn';
    expect(found(early)).toEqual([issue]);
    expect(found({ ...early, percent: 0, spent: 1 })).toEqual([issue]);
    expect(found({ reportedOn: '2026-01-01' })).toEqual([]);
  });

  it('is none while nothing is done and nothing spent', () => {
    expect(found({ ...early, percent: 0 })).toEqual([]);
  });

  it('can’t be told of a day or a year that is none', () => {
    expect(found({ reportedOn: '' })).toEqual([]);
    expect(found({ ...early, percent: NaN })).toEqual([]);
    expect(found(early, { period: { from: NaN, to: 2027 } })).toEqual([]);
  });
});
