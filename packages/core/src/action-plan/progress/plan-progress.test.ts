import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { found } from '../testing/issues.js';
import { numbered, shuffled, somePrograms } from '../testing/programs.js';
import { expectedPercent } from './expected-percent.js';
import { planProgress } from './plan-progress.js';

const report = (percent: number, reportedOn = '2025-06-30') => ({ reportedOn, percent });
const money = (amount: number) => [{ year: 2024, source: 'apbn' as const, amount }];

const programs = [
  numbered(2, { progress: [report(80)], budgets: money(300) }),
  numbered(1, { progress: [report(40)], budgets: money(100) }),
  numbered(5, { progress: [], budgets: money(500) }),
  numbered(4, { progress: [report(10)], status: 'cancelled', budgets: money(900) }),
  numbered(3, { progress: [report(60)] }),
];

const percentOf = ({ progress }: (typeof programs)[number]) => progress[0]?.percent ?? 0;

describe('the plan’s progress', () => {
  it('counts every programme the same, and says what stands behind it', () => {
    expect(planProgress(programs)).toEqual({
      weighting: 'equal',
      mean: 60,
      expected: null,
      numerator: 180,
      denominator: 3,
      reported: 3,
      unreported: 1,
      cancelled: 1,
      contributions: [
        {
          programId: 'pr-1',
          code: 'PR-1',
          percent: 40,
          expected: null,
          weight: 1,
          product: 40,
          share: 1 / 3,
        },
        {
          programId: 'pr-2',
          code: 'PR-2',
          percent: 80,
          expected: null,
          weight: 1,
          product: 80,
          share: 1 / 3,
        },
        {
          programId: 'pr-3',
          code: 'PR-3',
          percent: 60,
          expected: null,
          weight: 1,
          product: 60,
          share: 1 / 3,
        },
      ],
      leftOut: [
        { programId: 'pr-4', code: 'PR-4', reason: 'cancelled' },
        { programId: 'pr-5', code: 'PR-5', reason: 'not-reported' },
      ],
      issues: [],
    });
  });

  it('weighs by budget when asked', () => {
    const progress = planProgress(programs, { weighting: 'budget' });
    expect(progress).toMatchObject({
      weighting: 'budget',
      mean: 70,
      numerator: 28_000,
      denominator: 400,
      reported: 3,
      unreported: 1,
    });
    expect(
      progress.contributions.map(({ product, share, weight }) => [weight, product, share]),
    ).toEqual([
      [100, 4000, 0.25],
      [300, 24_000, 0.75],
    ]);
    expect(progress.leftOut[0]).toEqual({ programId: 'pr-3', code: 'PR-3', reason: 'no-budget' });
  });

  it('of nothing reported is null, not 0', () => {
    const none = { mean: null, expected: null, reported: 0 };
    expect(planProgress([])).toMatchObject({ ...none, unreported: 0, contributions: [] });
    expect(planProgress([numbered(1)])).toMatchObject({ ...none, unreported: 1 });
    expect(
      planProgress([numbered(1, { progress: [report(50)] })], { weighting: 'budget' }),
    ).toMatchObject({ mean: null, reported: 1, unreported: 0 });
  });

  it('as of a day knows no later report, and what time would make of it', () => {
    const period = { from: 2025, to: 2026 };
    const list = [
      numbered(1, { period, progress: [report(30, '2025-06-30'), report(90, '2026-06-30')] }),
      numbered(2, { period, progress: [report(50, '2026-01-02')] }),
      numbered(3, { period: { from: 2025, to: 2025 }, progress: [report(70, '2025-12-31')] }),
    ];
    const then = planProgress(list, { asOf: '2026-01-01' });
    expect(then).toMatchObject({ mean: 50, expected: 75, reported: 2, unreported: 1 });
    expect(then.contributions.map(({ expected }) => expected)).toEqual([50, 100]);
    expect(() => planProgress([], { asOf: 'kemarin' })).toThrow('KC_INVALID_DATE');
    const dear = list.map((entry, at) => ({ ...entry, budgets: money(at === 2 ? 300 : 100) }));
    // 50 % of a hundred and 100 % of three hundred.
    expect(planProgress(dear, { asOf: '2026-01-01', weighting: 'budget' }).expected).toBe(87.5);
  });

  it('leaves a period that is none out of what time would make of it', () => {
    const broken = numbered(1, { period: { from: 2026, to: 2025 }, progress: [report(30)] });
    const whole = numbered(2, { period: { from: 2025, to: 2026 }, progress: [report(50)] });
    expect(planProgress([broken, whole], { asOf: '2026-01-01' })).toMatchObject({
      mean: 40,
      expected: 50,
    });
    expect(planProgress([broken], { asOf: '2026-01-01' }).expected).toBeNull();
  });

  it('passes over reports and amounts that are none, with an issue', () => {
    const list = [
      numbered(1, {
        progress: [report(100.5, '2026-01-01'), report(NaN), report(40), report(-1)],
        budgets: [...money(100), ...money(-5)],
      }),
      numbered(2, { status: 'cancelled', progress: [report(NaN)], budgets: money(NaN) }),
    ];
    const progress = planProgress(list, { weighting: 'budget' });
    expect(progress).toMatchObject({ mean: 40, denominator: 100 });
    expect(found(progress.issues)).toEqual([
      'error number-too-big programs.0.progress.0.percent',
      'error not-a-finite-number programs.0.progress.1.percent',
      'error number-too-small programs.0.progress.3.percent',
      'error number-too-small programs.0.budgets.1.amount',
    ]);
    expect(planProgress(list).issues).toHaveLength(3);
  });

  it('takes 0 and 100 percent as they are', () => {
    const list = [numbered(1, { progress: [report(0)] }), numbered(2, { progress: [report(100)] })];
    expect(planProgress(list)).toMatchObject({ mean: 50, reported: 2, issues: [] });
  });

  it('lies between 0 and 100 and is the same in any order, to the bit', () => {
    const two = somePrograms.chain((list) => fc.tuple(fc.constant(list), shuffled(list)));
    const weighting = fc.constantFrom('equal' as const, 'budget' as const);
    fc.assert(
      fc.property(two, weighting, ([list, other], by) => {
        const progress = planProgress(list, { weighting: by, asOf: '2026-01-01' });
        expect(planProgress(other, { weighting: by, asOf: '2026-01-01' })).toEqual(progress);
        if (progress.mean === null) return;
        expect(progress.mean).toBeGreaterThanOrEqual(0);
        expect(progress.mean).toBeLessThanOrEqual(100 + 1e-9);
      }),
    );
  });

  it('doesn’t depend on order even where two programmes have the same code', () => {
    const twins = [0.1, 0.7, 0.2].map((percent) => numbered(1, { progress: [report(percent)] }));
    const { mean } = planProgress(twins);
    expect(planProgress([...twins].reverse()).mean).toBe(mean);
    expect(planProgress([...twins].sort((a, b) => percentOf(a) - percentOf(b))).mean).toBe(mean);
  });
});

describe('progress by time', () => {
  const period = { from: 2025, to: 2026 };

  it.each([
    ['2024-06-30', 0],
    ['2025-01-01', 0],
    ['2025-07-02T12:00:00Z', 25],
    ['2026-01-01', 50],
    ['2027-01-01', 100],
    ['2030-01-01', 100],
  ])('on %s is %s', (asOf, percent) => {
    expect(expectedPercent(period, asOf)).toBe(percent);
  });

  it('counts the last day to its end', () => {
    expect(expectedPercent({ from: 2026, to: 2026 }, '2026-12-31')).toBe((364 / 365) * 100);
  });

  it('has none for a period that is none', () => {
    expect(expectedPercent({ from: 2026, to: 2025 }, '2026-01-01')).toBeNull();
    expect(expectedPercent({ from: 2026, to: 999_999 }, '2026-01-01')).toBeNull();
    expect(() => expectedPercent(period, '')).toThrow('KC_INVALID_DATE');
  });

  it('is the same wherever the code runs: a time without a zone is UTC', () => {
    const year = { from: 2026, to: 2026 };
    const expected = ((155 + 10 / 24) / 365) * 100;
    expect(expectedPercent(year, '2026-06-05T10:00')).toBeCloseTo(expected, 12);
    expect(expectedPercent(year, '2026-06-05T17:00+07:00')).toBeCloseTo(expected, 12);
  });

  it.each(['5', 'June 5 2026', '2026-02-30'])('refuses %j', (asOf) => {
    expect(() => expectedPercent(period, asOf)).toThrow('KC_INVALID_DATE');
  });
});
