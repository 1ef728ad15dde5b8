import { describe, expect, it } from 'vitest';
import { draftPlan } from '../../../tests/fixtures/make-plan';
import { reportWarnings } from './report-warnings';

const [begun] = draftPlan(1).programs;
if (begun === undefined) throw new Error('The plan has a programme.');
const program = {
  ...begun,
  period: { from: 2026, to: 2027 },
  budgets: [{ year: 2026, source: 'csr' as const, amount: 250_000_000 }],
  progress: [],
};
const warned = (change: object) =>
  reportWarnings(
    { reportedOn: '2026-06-30', percent: '40', spent: '', note: '', ...change },
    program,
    '2026-11-29',
  ).map(({ code, path }) => `${path.join('.')}: ${code}`);

describe('while a report is typed', () => {
  it('nothing is said of one that fits its programme', () => {
    expect(warned({ spent: 'Rp 250.000.000' })).toEqual([]);
  });

  it('spending above the budget is told beside the amount, also before all is filled in', () => {
    const told = ['spent: spending-above-budget'];
    expect(warned({ spent: 'Rp 250.000.001' })).toEqual(told);
    expect(warned({ spent: '900000000', percent: '', reportedOn: '' })).toEqual(told);
  });

  it('progress before the programme begins is told beside the day', () => {
    expect(warned({ reportedOn: '2025-12-31' })).toEqual(['reportedOn: progress-before-start']);
    expect(warned({ reportedOn: '2025-12-31', percent: '0' })).toEqual([]);
  });

  it('less than was reported before is told beside the figure, once it is one', () => {
    const reported = { ...program, progress: [{ id: 'r', reportedOn: '2026-05-31', percent: 52 }] };
    const of = (percent: string) =>
      reportWarnings(
        { reportedOn: '2026-06-30', percent, spent: '', note: '' },
        reported,
        '2026-11-29',
      ).map(({ code, path }) => `${path.join('.')}: ${code}`);
    expect(of('40')).toEqual(['percent: progress-falls']);
    expect(of('52')).toEqual([]);
    expect(of('')).toEqual([]);
  });

  it('what can’t be read is left to its error', () => {
    expect(warned({ spent: 'banyak', percent: 'separuh', reportedOn: '2027-01-01' })).toEqual([]);
  });
});
