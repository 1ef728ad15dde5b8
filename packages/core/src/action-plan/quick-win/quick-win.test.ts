import { describe, expect, it } from 'vitest';
import { found } from '../testing/issues.js';
import { numbered } from '../testing/programs.js';
import { checkQuickWins } from './check-quick-wins.js';
import { quickWinCandidates } from './quick-win-candidates.js';

const year = { from: 2024, to: 2024 };
const win = (n: number, dimensionId: string, over = {}) =>
  numbered(n, { dimensionId, quickWin: true, period: year, ...over });

describe('the quick wins of each dimension', () => {
  const dimensions = ['smart-living', 'smart-economy', 'smart-society'];
  const programs = [
    win(3, 'smart-living'),
    win(2, 'smart-living'),
    win(1, 'smart-society', { period: { from: 2024, to: 2025 } }),
    win(4, 'smart-economy', { status: 'cancelled' }),
    win(5, 'smart-mobility'),
    win(7, 'another'),
    numbered(6, { dimensionId: 'smart-economy' }),
  ];

  it('are as many as asked, or fewer, or more', () => {
    const check = checkQuickWins(programs, dimensions);
    expect(
      check.dimensions.map(({ dimensionId, quickWins, state }) => [
        dimensionId,
        quickWins.map(({ code }) => code).join(),
        state,
      ]),
    ).toEqual([
      ['smart-living', 'PR-2,PR-3', 'surplus'],
      ['smart-economy', '', 'missing'],
      ['smart-society', 'PR-1', 'as-asked'],
      ['another', 'PR-7', 'surplus'],
      ['smart-mobility', 'PR-5', 'surplus'],
    ]);
    expect(found(check.issues)).toEqual([
      'info quick-win-surplus programs',
      'warning quick-win-missing programs',
      'info quick-win-surplus programs',
      'info quick-win-surplus programs',
      'warning quick-win-too-long programs.2.period',
    ]);
    expect(check.issues.map(({ params }) => params)).toEqual([
      { dimension: 'smart-living', expected: 1, found: 2 },
      { dimension: 'smart-economy', expected: 1, found: 0 },
      { dimension: 'another', expected: 0, found: 1 },
      { dimension: 'smart-mobility', expected: 0, found: 1 },
      { program: 'PR-1', years: 2, limit: 1 },
    ]);
    expect(check.tooLong).toEqual([{ programId: 'pr-1', code: 'PR-1', years: 2 }]);
  });

  it('are asked for by the region', () => {
    const check = checkQuickWins(programs, dimensions, { perDimension: 2, upToYears: 2 });
    expect(check.dimensions.map(({ state }) => state)).toEqual([
      'as-asked',
      'missing',
      'missing',
      'surplus',
      'surplus',
    ]);
    expect(check.tooLong).toEqual([]);
    expect(checkQuickWins([], ['a'], { perDimension: 0 }).dimensions[0]?.state).toBe('as-asked');
  });

  it('of nothing are all missing', () => {
    expect(checkQuickWins([], dimensions).issues).toHaveLength(3);
    expect(checkQuickWins([], [])).toEqual({ dimensions: [], tooLong: [], issues: [] });
  });

  it('don’t hide a period that is none', () => {
    const broken = win(1, 'smart-living', { period: { from: 2025, to: 2024 } });
    const check = checkQuickWins([broken], ['smart-living']);
    expect(check.tooLong).toEqual([]);
    expect(found(check.issues)).toEqual(['error end-before-start programs.0.period.to']);
  });

  it('are not counted against numbers that are none', () => {
    for (const perDimension of [NaN, -1]) {
      expect(() => checkQuickWins([], [], { perDimension })).toThrow(
        'KC_INVALID_OPTION: perDimension',
      );
    }
    expect(() => checkQuickWins([], [], { upToYears: -1 })).toThrow('KC_INVALID_OPTION: upToYears');
  });
});

describe('candidates', () => {
  const rated = (n: number, impact: number, effort: number, over = {}) =>
    numbered(n, { period: year, impactEffort: { impact, effort }, ...over });
  const usg = { urgency: 5, seriousness: 4, growth: 3 };

  it('are short programmes, by impact ÷ effort and then USG', () => {
    const { issues, leftOut, ranked } = quickWinCandidates([
      rated(1, 4, 2),
      rated(2, 4, 2, { usg }),
      rated(3, 2, 1, { usg: { ...usg, growth: 4 }, quickWin: true }),
      rated(4, 5, 1, { period: { from: 2024, to: 2025 } }),
      rated(5, 5, 1, { status: 'cancelled' }),
      rated(6, 5, 2),
      rated(7, 2, 1, { usg }),
      numbered(9, { period: year }),
      numbered(8, { period: year, usg }),
    ]);
    expect(ranked.map(({ code, rank, ratio, usg: score }) => [rank, code, ratio, score])).toEqual([
      [1, 'PR-6', 2.5, null],
      [2, 'PR-3', 2, 13],
      [3, 'PR-2', 2, 12],
      [3, 'PR-7', 2, 12],
      [5, 'PR-1', 2, null],
    ]);
    expect(ranked[1]).toEqual({
      rank: 2,
      programId: 'pr-3',
      code: 'PR-3',
      dimensionId: 'smart-governance',
      ratio: 2,
      usg: 13,
      isQuickWin: true,
    });
    expect(leftOut).toEqual([
      { programId: 'pr-8', code: 'PR-8', reason: 'not-rated' },
      { programId: 'pr-9', code: 'PR-9', reason: 'not-rated' },
    ]);
    expect(issues).toEqual([]);
  });

  it('may take longer where the region says so', () => {
    const two = rated(4, 5, 1, { period: { from: 2024, to: 2025 } });
    expect(quickWinCandidates([two]).ranked).toEqual([]);
    expect(quickWinCandidates([two], { upToYears: 2 }).ranked).toHaveLength(1);
    expect(() => quickWinCandidates([], { upToYears: NaN })).toThrow(
      'KC_INVALID_OPTION: upToYears',
    );
  });

  it('with ratings off the scale are left out, with an issue', () => {
    const result = quickWinCandidates([
      rated(1, 6, 2),
      rated(2, 4, 2, { usg: { ...usg, urgency: 9 } }),
      rated(3, 4, 2, { period: { from: 2025, to: 2024 } }),
    ]);
    expect(result.leftOut).toEqual([
      { programId: 'pr-1', code: 'PR-1', reason: 'rating-out-of-range' },
    ]);
    expect(result.ranked.map(({ code, usg: score }) => [code, score])).toEqual([['PR-2', null]]);
    expect(found(result.issues)).toEqual([
      'error number-too-big programs.0.impactEffort.impact',
      'error number-too-big programs.1.usg.urgency',
    ]);
  });
});
