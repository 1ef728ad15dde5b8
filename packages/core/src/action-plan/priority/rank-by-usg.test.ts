import { describe, expect, it } from 'vitest';
import { found } from '../testing/issues.js';
import { rankByUsg } from './rank-by-usg.js';
import { usgScore } from './usg-score.js';

const rated = (code: string, urgency: number, seriousness: number, growth: number) => ({
  id: code.toLowerCase(),
  code,
  usg: { urgency, seriousness, growth },
});

describe('the score', () => {
  it('is the sum, 3 to 15, also of means', () => {
    expect(usgScore({ urgency: 1, seriousness: 1, growth: 1 })).toBe(3);
    expect(usgScore({ urgency: 5, seriousness: 5, growth: 5 })).toBe(15);
    expect(usgScore({ urgency: 3.5, seriousness: 4, growth: 2 })).toBe(9.5);
  });

  it.each([
    [0.9, 3, 3],
    [3, 5.1, 3],
    [3, 3, NaN],
    [-1, 3, 3],
    [3, Infinity, 3],
  ])('of %s, %s and %s is none', (urgency, seriousness, growth) => {
    expect(usgScore({ urgency, seriousness, growth })).toBeNull();
  });
});

describe('the ranking', () => {
  it('shares ranks and lists apart what is not rated', () => {
    const { issues, leftOut, ranked } = rankByUsg([
      rated('PR-4', 1, 1, 1),
      { id: 'pr-6', code: 'PR-6' },
      rated('PR-3', 4, 4, 4),
      rated('PR-2', 5, 4, 3),
      { id: 'pr-5', code: 'PR-5' },
      rated('PR-1', 5, 5, 5),
    ]);
    expect(ranked.map(({ code, rank, score }) => [rank, code, score])).toEqual([
      [1, 'PR-1', 15],
      [2, 'PR-2', 12],
      [2, 'PR-3', 12],
      [4, 'PR-4', 3],
    ]);
    expect(ranked[0]).toEqual({ ...rated('PR-1', 5, 5, 5), rank: 1, score: 15 });
    expect(leftOut).toEqual([
      { id: 'pr-5', code: 'PR-5', reason: 'not-rated' },
      { id: 'pr-6', code: 'PR-6', reason: 'not-rated' },
    ]);
    expect(issues).toEqual([]);
  });

  it('doesn’t rank what is off the scale, and says where', () => {
    const { issues, leftOut, ranked } = rankByUsg(
      [rated('PR-1', 0, 3, NaN), rated('PR-2', 1, 6, 1)],
      ['programs'],
    );
    expect(ranked).toEqual([]);
    expect(leftOut.map(({ reason }) => reason)).toEqual([
      'rating-out-of-range',
      'rating-out-of-range',
    ]);
    expect(found(issues)).toEqual([
      'error number-too-small programs.0.usg.urgency',
      'error not-a-finite-number programs.0.usg.growth',
      'error number-too-big programs.1.usg.seriousness',
    ]);
    expect(issues.map(({ params }) => params)).toEqual([
      { found: 0, limit: 1 },
      { found: 'NaN' },
      { found: 6, limit: 5 },
    ]);
  });

  it('says where in the list when it isn’t told where the list is', () => {
    expect(found(rankByUsg([rated('PR-1', 1, 1, 9)]).issues)).toEqual([
      'error number-too-big 0.usg.growth',
    ]);
  });

  it('of nothing is empty', () => {
    expect(rankByUsg([])).toEqual({ ranked: [], leftOut: [], issues: [] });
  });
});
