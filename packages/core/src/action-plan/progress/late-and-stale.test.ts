import { describe, expect, it } from 'vitest';
import { found } from '../testing/issues.js';
import { numbered } from '../testing/programs.js';
import { lateAndStale } from './late-and-stale.js';

const asOf = '2026-01-01';
const period = { from: 2025, to: 2026 };
const report = (percent: number, reportedOn = '2025-12-31') => ({ reportedOn, percent });

describe('late', () => {
  const late = (over: Parameters<typeof numbered>[1], options = {}) =>
    lateAndStale([numbered(1, { period, ...over })], { asOf, ...options }).late;

  it('is what lies more than the tolerance behind the time gone', () => {
    expect(late({ progress: [report(40)] })).toEqual([]);
    expect(late({ progress: [report(39)] })).toEqual([
      {
        programId: 'pr-1',
        code: 'PR-1',
        percent: 39,
        reportedOn: '2025-12-31',
        expected: 50,
        shortfall: 11,
        reasons: ['behind-time'],
      },
    ]);
    expect(late({ progress: [report(39)] }, { tolerance: 11 })).toEqual([]);
    expect(late({ progress: [report(49)] }, { tolerance: 0 })).toHaveLength(1);
  });

  it('is what isn’t finished though its years are over', () => {
    const over = { period: { from: 2024, to: 2025 } };
    expect(late({ ...over, progress: [report(95)] })[0]).toMatchObject({
      expected: 100,
      shortfall: 5,
      reasons: ['period-over'],
    });
    expect(late({ ...over, progress: [report(50)] })[0]?.reasons).toEqual([
      'behind-time',
      'period-over',
    ]);
    expect(late({ ...over })[0]).toMatchObject({
      percent: null,
      shortfall: 100,
      reportedOn: null,
      reasons: ['behind-time', 'period-over'],
    });
    expect(late({ ...over, status: 'planned' })[0]).toMatchObject({
      percent: null,
      shortfall: null,
      reasons: ['period-over', 'not-started'],
    });
    expect(late({ ...over, status: 'finished' })).toEqual([]);
  });

  it('is what should be under way and is still planned', () => {
    expect(late({ status: 'planned' })[0]?.reasons).toEqual(['not-started']);
    expect(late({ status: 'planned', period: { from: 2026, to: 2027 } })).toEqual([]);
    expect(late({ status: 'planned' }, { tolerance: 50 })).toEqual([]);
    expect(late({ status: 'planned' })[0]?.shortfall).toBeNull();
  });

  it('is what runs and never reported, as if at 0 %', () => {
    expect(late({ status: 'running' })).toEqual([
      {
        programId: 'pr-1',
        code: 'PR-1',
        percent: null,
        reportedOn: null,
        expected: 50,
        shortfall: 50,
        reasons: ['behind-time'],
      },
    ]);
    expect(late({ status: 'running' }, { tolerance: 50 })).toEqual([]);
    expect(late({ status: 'running', progress: [report(0)] })[0]?.shortfall).toBe(50);
    expect(late({ status: 'running', progress: [report(60, '2026-02-01')] })).toHaveLength(1);
    expect(late({ status: 'running', period: { from: 2026, to: 2027 } })).toEqual([]);
  });

  it.each(['postponed', 'cancelled', 'finished'] as const)('is nothing that is %s', (status) => {
    expect(late({ status, period: { from: 2020, to: 2021 }, progress: [report(5)] })).toEqual([]);
  });

  it('comes with the largest shortfall first, then without a report', () => {
    const list = [
      numbered(1, { period, progress: [report(30)] }),
      numbered(3, { period, status: 'planned' }),
      numbered(2, { period, status: 'planned' }),
      numbered(5, { period, progress: [report(10)] }),
      numbered(4, { period, progress: [report(10)] }),
    ];
    expect(lateAndStale(list, { asOf }).late.map(({ code }) => code)).toEqual([
      'PR-4',
      'PR-5',
      'PR-1',
      'PR-2',
      'PR-3',
    ]);
  });
});

describe('stale', () => {
  const stale = (over: Parameters<typeof numbered>[1], options = {}) =>
    lateAndStale([numbered(1, { period, ...over })], { asOf, ...options }).stale;

  it('is a running programme whose report is older than 90 days', () => {
    expect(stale({ progress: [report(50, '2025-10-03')] })).toEqual([]);
    expect(stale({ progress: [report(50, '2025-10-02')] })).toEqual([
      { programId: 'pr-1', code: 'PR-1', reportedOn: '2025-10-02', days: 91 },
    ]);
    expect(stale({ progress: [report(50, '2025-12-31')] }, { staleAfterDays: 0 })).toHaveLength(1);
  });

  it('is one that never reported since its first year began', () => {
    expect(stale({})).toEqual([{ programId: 'pr-1', code: 'PR-1', reportedOn: null, days: 365 }]);
    expect(stale({}, { staleAfterDays: 365 })).toEqual([]);
    expect(stale({ period: { from: 2026, to: 2026 } })).toEqual([]);
    expect(stale({ status: 'planned' })).toEqual([]);
  });

  it('counts no report from the future', () => {
    expect(stale({ progress: [report(50, '2026-06-30')] })[0]?.reportedOn).toBeNull();
  });

  it('comes with the longest silence first', () => {
    const list = [
      numbered(3, { period, progress: [report(50, '2025-06-30')] }),
      numbered(2, { period, progress: [report(50, '2025-03-31')] }),
      numbered(1, { period, progress: [report(50, '2025-06-30')] }),
    ];
    expect(lateAndStale(list, { asOf }).stale.map(({ code }) => code)).toEqual([
      'PR-2',
      'PR-1',
      'PR-3',
    ]);
  });
});

describe('what can’t be judged', () => {
  it('is said, and judged without it', () => {
    const result = lateAndStale(
      [
        numbered(1, { period: { from: 2020, to: 2019 } }),
        numbered(2, { period, progress: [report(101), report(50, '2025-09-01')] }),
        numbered(3, { status: 'finished', progress: [report(NaN)] }),
      ],
      { asOf },
    );
    expect(result).toMatchObject({ asOf, late: [] });
    expect(result.stale.map(({ code, days }) => [code, days])).toEqual([['PR-2', 122]]);
    expect(found(result.issues)).toEqual([
      'error end-before-start programs.0.period.to',
      'error number-too-big programs.1.progress.0.percent',
    ]);
  });

  it('is a day or a number that is none', () => {
    expect(() => lateAndStale([], { asOf: 'kemarin' })).toThrow('KC_INVALID_DATE');
    expect(() => lateAndStale([], { asOf, tolerance: -1 })).toThrow('KC_INVALID_OPTION: tolerance');
    expect(() => lateAndStale([], { asOf, staleAfterDays: NaN })).toThrow(
      'KC_INVALID_OPTION: staleAfterDays',
    );
  });
});
