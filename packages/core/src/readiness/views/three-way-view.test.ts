import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readinessThreeWay } from '../../framework/instrument/three-way.js';
import type { ReadinessInstrument } from '../../framework/types.js';
import { smallInstrument } from '../../testing/instrument.js';
import { anyAssessment } from '../../testing/readiness.js';
import { scoreReadiness } from '../score-readiness.js';
import { threeWayView } from './three-way-view.js';

const strict: ReadinessInstrument = {
  ...smallInstrument,
  threeWay: ['poor', 'poor', 'poor', 'fair', 'good'],
};

describe('threeWayView', () => {
  const ratings = [
    { indicatorId: 'a', current: 3 as const },
    { indicatorId: 'b', current: 4 as const },
    { indicatorId: 'c', current: 'not-applicable' as const },
    { indicatorId: 'd', current: 2 as const },
  ];

  it('shares out the rated indicators, each counted once whatever its weight', () => {
    const view = threeWayView(smallInstrument, ratings);
    expect(view.shares).toEqual({
      poor: { numerator: 1, denominator: 3, share: 1 / 3 },
      fair: { numerator: 1, denominator: 3, share: 1 / 3 },
      good: { numerator: 1, denominator: 3, share: 1 / 3 },
    });
    expect(view.elements[0]).toMatchObject({
      elementId: 'structure',
      shares: { poor: { numerator: 0, share: 0 }, fair: { share: 0.5 }, good: { share: 0.5 } },
    });
    expect(view.elements[1]?.subElements).toEqual([
      {
        subElementId: 'digital',
        shares: {
          poor: { numerator: 1, denominator: 1, share: 1 },
          fair: { numerator: 0, denominator: 1, share: 0 },
          good: { numerator: 0, denominator: 1, share: 0 },
        },
      },
    ]);
  });

  it('gives null, not 0, where nothing is rated', () => {
    const { elements } = threeWayView(smallInstrument, ratings);
    const none = { numerator: 0, denominator: 0, share: null };
    expect(elements[0]?.subElements[1]?.shares).toEqual({ poor: none, fair: none, good: none });
  });

  it('takes the grouping from the instrument, and says which it took', () => {
    const view = threeWayView(strict, ratings);
    expect(view.groups).toBe(strict.threeWay);
    expect([view.shares.poor, view.shares.fair, view.shares.good].map((s) => s.numerator)).toEqual([
      2, 1, 0,
    ]);
  });

  it('falls back on the proposal for an instrument without one', () => {
    expect(smallInstrument.threeWay).toBeUndefined();
    const { groups, shares } = threeWayView(smallInstrument, [
      { indicatorId: 'a', current: 1 },
      { indicatorId: 'b', current: 5 },
    ]);
    expect(groups).toBe(readinessThreeWay);
    expect(groups).toEqual(['poor', 'poor', 'fair', 'good', 'good']);
    expect([shares.poor.numerator, shares.good.numerator]).toEqual([1, 1]);
  });

  it('reports faulty answers', () => {
    const { issues } = threeWayView(smallInstrument, [{ indicatorId: 'zzz', current: 1 }]);
    expect(issues.map((issue) => issue.code)).toEqual(['unknown-indicator']);
  });

  it('counts every answered indicator in one group', () => {
    fc.assert(
      fc.property(anyAssessment, ([instrument, answers]) => {
        const { shares, elements } = threeWayView(instrument, answers);
        const score = scoreReadiness(instrument, answers);
        const total = ({ poor, fair, good }: typeof shares) =>
          poor.numerator + fair.numerator + good.numerator;
        expect(total(shares)).toBe(score.coverage.answered);
        expect(elements.map((element) => total(element.shares))).toEqual(
          score.elements.map((element) => element.coverage.answered),
        );
      }),
    );
  });
});
