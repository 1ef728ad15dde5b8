import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallInstrument } from '../testing/instrument.js';
import { anyAssessment } from '../testing/readiness.js';
import { explainReadiness } from './explain-readiness.js';
import { scoreReadiness } from './score-readiness.js';
import type { ReadinessLevel } from './types.js';

const explanation = () =>
  explainReadiness(smallInstrument, [
    { indicatorId: 'a', current: 1 },
    { indicatorId: 'b', current: 3 },
    { indicatorId: 'c', current: 'not-applicable' },
  ]);

describe('explainReadiness', () => {
  it('gives numerator, denominator and each contribution of a mean', () => {
    expect(explanation().elements[0]).toMatchObject({
      elementId: 'structure',
      numerator: 10,
      denominator: 4,
      score: 2.5,
      contributions: [
        { indicatorId: 'a', level: 1, weight: 1, product: 1, share: 0.25 },
        { indicatorId: 'b', level: 3, weight: 3, product: 9, share: 0.75 },
      ],
    });
  });

  it('says what was left out and why', () => {
    expect(explanation().elements[0]?.leftOut).toEqual([
      { indicatorId: 'c', reason: 'not-applicable' },
    ]);
    expect(explanation().elements[1]?.leftOut).toEqual([
      { indicatorId: 'd', reason: 'not-answered' },
    ]);
  });

  it('explains the whole by the elements that have a score', () => {
    expect(explanation()).toMatchObject({ numerator: 2.5, denominator: 1, score: 2.5 });
    expect(explanation().elements.map((element) => element.share)).toEqual([1, null]);
  });

  it('products sum to the numerator and shares to one', () => {
    for (const { contributions, numerator } of explanation().elements) {
      expect(contributions.reduce((sum, part) => sum + part.product, 0)).toBe(numerator);
      if (contributions.length > 0) {
        expect(contributions.reduce((sum, part) => sum + part.share, 0)).toBeCloseTo(1, 12);
      }
    }
  });

  it('names a weight of 0 as the reason', () => {
    const weightless = {
      ...smallInstrument,
      elements: smallInstrument.elements.map((element) => ({
        ...element,
        subElements: element.subElements.map((part) => ({
          ...part,
          indicators: part.indicators.map((entry) => ({ ...entry, weight: 0 })),
        })),
      })),
    };
    const { elements, score } = explainReadiness(weightless, [{ indicatorId: 'd', current: 4 }]);
    expect(score).toBeNull();
    expect(elements[1]?.leftOut).toEqual([{ indicatorId: 'd', reason: 'zero-weight' }]);
  });

  it('tells a level off the scale from no answer', () => {
    const { elements, issues } = explainReadiness(smallInstrument, [
      { indicatorId: 'a', current: 7 as ReadinessLevel },
      { indicatorId: 'b', current: null },
    ]);
    expect(elements[0]?.leftOut).toEqual([
      { indicatorId: 'a', reason: 'level-out-of-range' },
      { indicatorId: 'b', reason: 'not-answered' },
      { indicatorId: 'c', reason: 'not-answered' },
    ]);
    expect(issues.map((issue) => issue.code)).toEqual(['level-out-of-range']);
  });

  it('explains sub-elements by their own denominators, in the same order', () => {
    expect(explanation().elements[0]?.subElements).toEqual([
      {
        subElementId: 'people',
        score: 2.5,
        numerator: 10,
        denominator: 4,
        bandId: 'low',
        contributions: [
          { indicatorId: 'a', level: 1, weight: 1, product: 1, share: 0.25 },
          { indicatorId: 'b', level: 3, weight: 3, product: 9, share: 0.75 },
        ],
        leftOut: [],
      },
      {
        subElementId: 'budget',
        score: null,
        numerator: 0,
        denominator: 0,
        bandId: null,
        contributions: [],
        leftOut: [{ indicatorId: 'c', reason: 'not-applicable' }],
      },
    ]);
  });

  it('is the arithmetic of the score, bit for bit', () => {
    fc.assert(
      fc.property(anyAssessment, ([instrument, ratings]) => {
        const scored = scoreReadiness(instrument, ratings);
        const explained = explainReadiness(instrument, ratings);
        const figures = ({ score, bandId }: { score: number | null; bandId: string | null }) => [
          score,
          bandId,
        ];
        const all = (result: typeof scored | typeof explained) => [
          result.instrument,
          result.issues,
          figures(result),
          ...result.elements.flatMap((element) => [
            [element.elementId, element.weight, ...figures(element)],
            ...element.subElements.map((part) => [part.subElementId, ...figures(part)]),
          ]),
        ];
        expect(all(explained)).toStrictEqual(all(scored));
      }),
    );
  });
});
