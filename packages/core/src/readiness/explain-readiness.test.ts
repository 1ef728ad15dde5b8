import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallInstrument } from '../testing/instrument.js';
import { anyAssessment } from '../testing/readiness.js';
import { explainReadiness } from './explain-readiness.js';
import { scoreReadiness } from './score-readiness.js';
import type {
  IndicatorContribution,
  MeanExplanation,
  ReadinessLevel,
  ReadinessRating,
} from './types.js';

const evidence = [{ label: 'SK Wali Kota 12/2025', url: 'https://example.org/sk-12' }];

const explanation = () =>
  explainReadiness(smallInstrument, [
    { indicatorId: 'a', current: 1, target: 3, evidence },
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
        { indicatorId: 'a', level: 1, weight: 1, product: 1, share: 0.25, target: 3 },
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
        band: smallInstrument.bands[0],
        target: 3,
        gap: 2,
        compared: { targetNumerator: 3, levelNumerator: 1, denominator: 1, level: 1 },
        contributions: [
          {
            indicatorId: 'a',
            level: 1,
            weight: 1,
            product: 1,
            share: 0.25,
            target: 3,
            evidence,
          },
          {
            indicatorId: 'b',
            level: 3,
            weight: 3,
            product: 9,
            share: 0.75,
            target: null,
            evidence: [],
          },
        ],
        leftOut: [],
      },
      {
        subElementId: 'budget',
        score: null,
        numerator: 0,
        denominator: 0,
        bandId: null,
        band: null,
        target: null,
        gap: null,
        compared: { targetNumerator: 0, levelNumerator: 0, denominator: 0, level: null },
        contributions: [],
        leftOut: [{ indicatorId: 'c', reason: 'not-applicable' }],
      },
    ]);
  });

  it('carries the borders that the scores were held against', () => {
    const { band, elements } = explainReadiness(smallInstrument, [
      { indicatorId: 'a', current: 2 },
      { indicatorId: 'd', current: 5 },
    ]);
    expect(band).toMatchObject({ id: 'high', from: 3, below: 5 });
    expect(elements.map((element) => element.band?.below)).toEqual([3, 5]);
  });

  it('explains target and gap by only what has both a level and a target', () => {
    const { elements, ...whole } = explainReadiness(smallInstrument, [
      { indicatorId: 'a', current: 1, target: 4 },
      { indicatorId: 'b', current: 3 },
      { indicatorId: 'c', current: 4, target: 5 },
      { indicatorId: 'd', current: null, target: 5 },
    ]);
    // a: 4×1 and c: 5×2 against a: 1×1 and c: 4×2; b has no target, d no level.
    expect(elements[0]).toMatchObject({
      score: 3,
      target: 14 / 3,
      gap: 14 / 3 - 3,
      compared: { targetNumerator: 14, levelNumerator: 9, denominator: 3, level: 3 },
    });
    expect(elements[1]).toMatchObject({
      target: null,
      gap: null,
      compared: { targetNumerator: 0, levelNumerator: 0, denominator: 0, level: null },
    });
    expect(whole).toMatchObject({
      target: 14 / 3,
      gap: 14 / 3 - 3,
      compared: { targetNumerator: 14 / 3, gapNumerator: 14 / 3 - 3, denominator: 1 },
    });
  });

  it('weighs the targets and gaps of the elements', () => {
    const whole = explainReadiness(smallInstrument, [
      { indicatorId: 'a', current: 1, target: 3 },
      { indicatorId: 'd', current: 5, target: 4 },
    ]);
    expect(whole).toMatchObject({
      target: 11 / 3,
      gap: 0,
      compared: { targetNumerator: 11, gapNumerator: 0, denominator: 3 },
    });
  });

  it('has neither target nor gap without targets, nor without answers', () => {
    for (const ratings of [[], [{ indicatorId: 'a', current: 2 } as const]]) {
      expect(explainReadiness(smallInstrument, ratings)).toMatchObject({
        target: null,
        gap: null,
        compared: { targetNumerator: 0, gapNumerator: 0, denominator: 0 },
      });
    }
  });

  it('passes over a target off the scale', () => {
    const { elements } = explainReadiness(smallInstrument, [
      { indicatorId: 'a', current: 2, target: 9 as ReadinessLevel },
    ]);
    expect(elements[0]?.contributions[0]?.target).toBeNull();
    expect(elements[0]?.compared.denominator).toBe(0);
  });

  it('leads down to the evidence of the rating that counts', () => {
    const parts = (ratings: readonly ReadinessRating[]) =>
      explainReadiness(smallInstrument, ratings).elements.flatMap((element) => [
        ...element.contributions,
        ...element.subElements.flatMap((part) => part.contributions),
      ]);
    const found = parts([
      { indicatorId: 'd', current: 2, evidence },
      { indicatorId: 'd', current: 4, evidence: [{ label: 'another' }] },
    ]);
    expect(found).toHaveLength(2);
    for (const part of found) expect(part.evidence).toBe(evidence);
    const bare: readonly ReadinessRating[] = [
      { indicatorId: 'd', current: 2 },
      { indicatorId: 'd', current: 2, evidence },
    ];
    expect(parts(bare).map((part) => part.evidence)).toEqual([[], []]);
  });

  it('its target and gap can be computed again by hand from the contributions', () => {
    const sum = (
      parts: readonly IndicatorContribution[],
      term: (part: IndicatorContribution) => number,
    ) => parts.reduce((total, part) => total + term(part), 0);
    const expectByHand = ({ contributions, compared, gap, target }: MeanExplanation) => {
      const both = contributions.filter((part) => part.target !== null);
      expect(compared.denominator).toBe(sum(both, (part) => part.weight));
      expect(compared.targetNumerator).toBe(
        sum(both, (part) => (part.target ?? NaN) * part.weight),
      );
      expect(compared.levelNumerator).toBe(sum(both, (part) => part.product));
      if (compared.denominator === 0 || target === null || compared.level === null) {
        expect([target, gap, compared.level, compared.denominator]).toEqual([null, null, null, 0]);
        return;
      }
      expect(target).toBeCloseTo(compared.targetNumerator / compared.denominator, 12);
      expect(compared.level).toBeCloseTo(compared.levelNumerator / compared.denominator, 12);
      expect(gap).toBe(target - compared.level);
    };
    fc.assert(
      fc.property(anyAssessment, ([instrument, ratings]) => {
        const { compared, elements, gap, target } = explainReadiness(instrument, ratings);
        let [targets, gaps, weights] = [0, 0, 0];
        for (const element of elements) {
          expectByHand(element);
          element.subElements.forEach(expectByHand);
          if (element.target === null) continue;
          targets += element.target * element.weight;
          gaps += (element.gap ?? NaN) * element.weight;
          weights += element.weight;
        }
        expect(compared).toEqual({
          targetNumerator: targets,
          gapNumerator: gaps,
          denominator: weights,
        });
        expect(target === null).toBe(weights === 0);
        expect(gap === null).toBe(weights === 0);
        if (weights > 0) {
          expect(target).toBeCloseTo(targets / weights, 12);
          expect(gap).toBeCloseTo(gaps / weights, 12);
        }
      }),
    );
  });

  it('is the arithmetic of the score, bit for bit', () => {
    fc.assert(
      fc.property(anyAssessment, ([instrument, ratings]) => {
        const scored = scoreReadiness(instrument, ratings);
        const explained = explainReadiness(instrument, ratings);
        const figures = ({
          score,
          target,
          gap,
          bandId,
        }: Pick<typeof scored, 'score' | 'target' | 'gap' | 'bandId'>) => [
          score,
          target,
          gap,
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
