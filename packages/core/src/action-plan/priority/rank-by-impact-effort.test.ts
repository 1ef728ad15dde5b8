import { describe, expect, it } from 'vitest';
import { found } from '../testing/issues.js';
import { impactEffortQuadrant } from './impact-effort-quadrant.js';
import { rankByImpactEffort } from './rank-by-impact-effort.js';

const rated = (code: string, impact: number, effort: number) => ({
  id: code.toLowerCase(),
  code,
  impactEffort: { impact, effort },
});

describe('the quadrant', () => {
  it.each([
    [4, 3, 'quick-win'],
    [4, 4, 'major-project'],
    [3, 3, 'fill-in'],
    [3, 4, 'thankless'],
    [5, 1, 'quick-win'],
    [1, 5, 'thankless'],
    [6, 1, null],
    [5, 0.5, null],
    [NaN, 3, null],
    [3, NaN, null],
  ])('of impact %s and effort %s is %s', (impact, effort, quadrant) => {
    expect(impactEffortQuadrant({ impact, effort })).toBe(quadrant);
  });

  it('has borders that a region sets', () => {
    const borders = { highImpactFrom: 3, highEffortFrom: 5 };
    expect(impactEffortQuadrant({ impact: 3, effort: 4 }, borders)).toBe('quick-win');
  });
});

describe('the ranking', () => {
  const items = [
    rated('PR-1', 2, 1),
    rated('PR-2', 4, 2),
    rated('PR-3', 5, 4),
    rated('PR-4', 1, 5),
    { id: 'pr-5', code: 'PR-5' },
  ];
  const lines = (options?: Parameters<typeof rankByImpactEffort>[1]) =>
    rankByImpactEffort(items, options).ranked.map(
      ({ code, quadrant, rank, ratio }) => `${rank} ${code} ${ratio} ${quadrant}`,
    );

  it('goes by impact ÷ effort; equal ratios share a rank', () => {
    expect(lines()).toEqual([
      '1 PR-1 2 fill-in',
      '1 PR-2 2 quick-win',
      '3 PR-3 1.25 major-project',
      '4 PR-4 0.2 thankless',
    ]);
    expect(rankByImpactEffort(items).leftOut).toEqual([
      { id: 'pr-5', code: 'PR-5', reason: 'not-rated' },
    ]);
    expect(rankByImpactEffort(items).ranked[0]?.impactEffort).toEqual({ impact: 2, effort: 1 });
  });

  it('goes by quadrants when asked', () => {
    expect(lines({ by: 'quadrant' })).toEqual([
      '1 PR-2 2 quick-win',
      '2 PR-3 1.25 major-project',
      '3 PR-1 2 fill-in',
      '4 PR-4 0.2 thankless',
    ]);
    const borders = { highImpactFrom: 2, highEffortFrom: 4 };
    expect(lines({ by: 'quadrant', borders })[0]).toBe('1 PR-1 2 quick-win');
  });

  it('says which ratings are off the scale', () => {
    const { issues, leftOut, ranked } = rankByImpactEffort(
      [rated('PR-1', 5, 0), { id: 'pr-0', code: 'PR-0' }],
      { path: ['programs'] },
    );
    expect(ranked).toEqual([]);
    expect(leftOut).toEqual([
      { id: 'pr-0', code: 'PR-0', reason: 'not-rated' },
      { id: 'pr-1', code: 'PR-1', reason: 'rating-out-of-range' },
    ]);
    expect(found(issues)).toEqual(['error number-too-small programs.0.impactEffort.effort']);
    expect(found(rankByImpactEffort([rated('PR-1', Infinity, 1)]).issues)).toEqual([
      'error not-a-finite-number 0.impactEffort.impact',
    ]);
  });
});
