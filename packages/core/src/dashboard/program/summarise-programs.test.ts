import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsed, rawEmptyPlan, rawPlan } from '../../testing/plans.js';
import { summariseMasterplan } from '../summarise-masterplan.js';

const raw = rawPlan();
const [first] = raw.programs;
const asOf = '2026-07-02';
type Changes = Record<string, unknown> & { progress?: object[] };
const program = (number: number, { progress = [], ...over }: Changes) => ({
  ...first,
  id: `pr-${number}`,
  code: `PR-${number}`,
  period: { from: 2026, to: 2026 },
  budgets: [],
  ...over,
  progress: progress.map((own) => ({ ...own, id: `pr-${number}-l1` })),
});
const report = (percent: number, reportedOn = '2026-06-30') => [{ reportedOn, percent }];
const budget = (amount: number) => [{ year: 2026, source: 'apbn', amount }];
const summarise = (programs: object[], options: object = {}) =>
  summariseMasterplan(parsed({ ...raw, programs }), { asOf, ...options }).programs;

describe('progress', () => {
  it('weighs each programme the same, and beside it each by its budget', () => {
    const { progress } = summarise([
      program(1, { progress: report(40), budgets: budget(300) }),
      program(2, { progress: report(80), budgets: budget(100) }),
      program(3, { progress: report(60) }),
      program(4, { budgets: budget(1000) }),
      program(5, { progress: report(100), budgets: budget(5000), status: 'cancelled' }),
    ]);
    const expected = (182 / 365) * 100;
    expect(progress).toMatchObject({
      mean: 60,
      numerator: 180,
      denominator: 3,
      reported: 3,
      unreported: 1,
      byBudget: { mean: 50, numerator: 20_000, denominator: 400, withoutBudget: 1 },
    });
    expect(progress.expected).toBeCloseTo(expected, 12);
    expect(progress.byBudget.expected).toBeCloseTo(expected, 12);
  });

  it('is not known where nothing that weighs has reported', () => {
    const none = { mean: null, expected: null, numerator: 0, denominator: 0 };
    expect(summarise([]).progress).toEqual({
      ...none,
      reported: 0,
      unreported: 0,
      byBudget: { ...none, withoutBudget: 0 },
    });
    expect(summarise([program(1, { progress: report(40) })]).progress).toMatchObject({
      mean: 40,
      byBudget: { ...none, withoutBudget: 1 },
    });
  });

  it('lies between the programmes, and does not hang on their order', () => {
    const parts = fc.array(
      fc.record({ percent: fc.integer({ min: 0, max: 100 }), amount: fc.nat(10 ** 12) }),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(parts, (list) => {
        const programs = list.map(({ amount, percent }, at) =>
          program(at, { progress: report(percent), budgets: budget(amount) }),
        );
        const { progress } = summarise(programs);
        expect(summarise(programs.toReversed()).progress).toEqual(progress);
        const percents = list.filter(({ amount }) => amount > 0).map(({ percent }) => percent);
        const { mean } = progress.byBudget;
        expect(mean === null).toBe(percents.length === 0);
        if (mean === null) return;
        expect(mean).toBeGreaterThanOrEqual(Math.min(...percents) - 1e-9);
        expect(mean).toBeLessThanOrEqual(Math.max(...percents) + 1e-9);
      }),
    );
  });
});

describe('timeliness', () => {
  it('of no programme is a share of nothing', () => {
    const { timeliness } = summariseMasterplan(parsed(rawEmptyPlan()), { asOf }).programs;
    const none = { numerator: 0, denominator: 0, share: null, programs: [] };
    expect(timeliness).toEqual({
      tolerance: 10,
      staleAfterDays: 90,
      late: { ...none, byReason: { 'behind-time': 0, 'period-over': 0, 'not-started': 0 } },
      stale: none,
    });
  });

  it('finds late programmes among the planned and running, stale ones among the running', () => {
    const { late, stale } = summarise([
      program(1, { progress: report(10) }),
      program(2, { progress: report(50, '2026-01-31') }),
      program(3, { status: 'planned' }),
      program(4, { period: { from: 2025, to: 2025 }, progress: report(20) }),
      program(5, { status: 'finished' }),
      program(6, { status: 'postponed' }),
      program(7, { status: 'cancelled' }),
    ]).timeliness;
    expect(late).toMatchObject({
      numerator: 3,
      denominator: 4,
      share: 0.75,
      byReason: { 'behind-time': 2, 'period-over': 1, 'not-started': 1 },
    });
    expect(late.programs?.map(({ code }) => code)).toEqual(['PR-4', 'PR-1', 'PR-3']);
    expect(stale).toEqual({
      numerator: 1,
      denominator: 3,
      share: 1 / 3,
      programs: [{ programId: 'pr-2', code: 'PR-2', reportedOn: '2026-01-31', days: 152 }],
    });
  });

  it('judges by what it is told', () => {
    const programs = [program(1, { progress: report(10) })];
    const options = { timeliness: { tolerance: 45, staleAfterDays: 1 } };
    expect(summarise(programs, options).timeliness).toMatchObject({
      tolerance: 45,
      staleAfterDays: 1,
      late: { numerator: 0, share: 0 },
      stale: { numerator: 1 },
    });
    expect(() => summarise(programs, { timeliness: { tolerance: -1 } })).toThrow(
      'KC_INVALID_OPTION',
    );
  });

  it('is that of the programmes that answer a filter', () => {
    const programs = [
      program(1, { progress: report(10) }),
      program(2, { progress: report(10), leadOpdId: 'opd-kominfo' }),
    ];
    const { late } = summarise(programs, { filter: { opdId: 'opd-kominfo' } }).timeliness;
    expect(late).toMatchObject({ numerator: 1, denominator: 1 });
    expect(late.programs?.map(({ code }) => code)).toEqual(['PR-2']);
  });

  it('does not judge a programme whose period is none', () => {
    const plan = parsed(raw);
    const programs = plan.programs.map((own) => ({ ...own, period: { from: 2026, to: 2025 } }));
    const { late, stale } = summariseMasterplan({ ...plan, programs }, { asOf }).programs
      .timeliness;
    expect([late.denominator, late.share, stale.denominator]).toEqual([0, null, 0]);
  });
});
