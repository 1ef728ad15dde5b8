import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indicatorsOf } from '../framework/indicators-of.js';
import { smallInstrument } from '../testing/instrument.js';
import { anyAssessment, anyRating } from '../testing/readiness.js';
import { createReadinessScorer } from './create-readiness-scorer.js';
import { scoreReadiness } from './score-readiness.js';
import type { ReadinessLevel, ReadinessRating } from './types.js';

const first: ReadinessRating[] = [
  { indicatorId: 'd', current: 4 },
  { indicatorId: 'a', current: 1 },
];

describe('a scorer', () => {
  it('starts with the score of its answers', () => {
    const scorer = createReadinessScorer(smallInstrument, first);
    expect(scorer.score).toStrictEqual(scoreReadiness(smallInstrument, first));
    expect(scorer.ratings).toEqual(first);
  });

  it('puts a rating where the earlier one of its indicator stood, a new one at the end', () => {
    const scorer = createReadinessScorer(smallInstrument, first);
    expect(scorer.rate({ indicatorId: 'd', current: 2 }).elements[1]?.score).toBe(2);
    scorer.rate({ indicatorId: 'b', current: 3 });
    expect(scorer.ratings).toEqual([
      { indicatorId: 'd', current: 2 },
      { indicatorId: 'a', current: 1 },
      { indicatorId: 'b', current: 3 },
    ]);
    expect(scorer.score.elements[0]?.score).toBe(2.5);
  });

  it('changes neither the list it was given nor results it gave before', () => {
    const scorer = createReadinessScorer(smallInstrument, first);
    const [before, ratings] = [scorer.score, scorer.ratings];
    scorer.rate({ indicatorId: 'a', current: 5 });
    expect(before).toStrictEqual(scoreReadiness(smallInstrument, first));
    expect(ratings).toEqual(first);
    expect(first[1]).toEqual({ indicatorId: 'a', current: 1 });
  });

  it('keeps what an answer does not touch as the same objects', () => {
    const scorer = createReadinessScorer(smallInstrument, first);
    const before = scorer.score;
    const after = scorer.rate({ indicatorId: 'a', current: 2 });
    expect(after).not.toBe(before);
    expect(after.elements[0]).not.toBe(before.elements[0]);
    expect(after.elements[0]?.subElements[0]).not.toBe(before.elements[0]?.subElements[0]);
    expect(after.elements[0]?.subElements[1]).toBe(before.elements[0]?.subElements[1]);
    expect(after.elements[1]).toBe(before.elements[1]);
    expect(after.issues).toBe(before.issues);
  });

  it('keeps the parts before and after the changed one too', () => {
    const scorer = createReadinessScorer(smallInstrument, first);
    const before = scorer.score;
    const afterFirst = scorer.rate({ indicatorId: 'd', current: 2 });
    expect(afterFirst.elements[0]).toBe(before.elements[0]);
    expect(afterFirst.elements[1]).not.toBe(before.elements[1]);
    const afterSecond = scorer.rate({ indicatorId: 'c', current: 2 });
    expect(afterSecond.elements[0]?.subElements[0]).toBe(before.elements[0]?.subElements[0]);
    expect(afterSecond.elements[0]?.subElements[1]?.score).toBe(2);
    expect(afterSecond.elements[1]).toBe(afterFirst.elements[1]);
  });

  it('keeps the list of issues where a sound answer stands before and after faulty ones', () => {
    const scorer = createReadinessScorer(smallInstrument, [
      { indicatorId: 'xxx', current: 3 },
      { indicatorId: 'b', current: 3 },
      { indicatorId: 'zzz', current: 3 },
    ]);
    const { issues } = scorer.score;
    expect(scorer.rate({ indicatorId: 'b', current: 4 }).issues).toBe(issues);
    expect(issues).toHaveLength(2);
  });

  it('gives the same object when nothing that counts has changed', () => {
    const scorer = createReadinessScorer(smallInstrument, first);
    const before = scorer.score;
    expect(scorer.rate({ indicatorId: 'a', current: 1, note: 'Rapat 3 Maret' })).toBe(before);
    expect(scorer.ratings[1]?.note).toBe('Rapat 3 Maret');
  });

  it.each([
    ['a target', { target: 3 as const }, { target: 3, gap: 2 }],
    ['evidence', { evidence: [{ label: 'SK' }] }, { coverage: { withoutEvidence: 0 } }],
  ])('notices %s alone', (_, change, expected) => {
    const scorer = createReadinessScorer(smallInstrument, [{ indicatorId: 'a', current: 1 }]);
    expect(scorer.rate({ indicatorId: 'a', current: 1, ...change })).toMatchObject(expected);
  });

  it('reports a faulty answer in its place among the others, and forgets it when it is mended', () => {
    const off = 9 as ReadinessLevel;
    const scorer = createReadinessScorer(smallInstrument, [
      { indicatorId: 'a', current: off },
      { indicatorId: 'b', current: 3 },
      { indicatorId: 'zzz', current: 3 },
    ]);
    const codes = () => scorer.score.issues.map(({ code, path }) => [code, path[1]]);
    scorer.rate({ indicatorId: 'b', current: off });
    expect(codes()).toEqual([
      ['level-out-of-range', 0],
      ['level-out-of-range', 1],
      ['unknown-indicator', 2],
    ]);
    scorer.rate({ indicatorId: 'a', current: 3 });
    expect(codes()).toEqual([
      ['level-out-of-range', 1],
      ['unknown-indicator', 2],
    ]);
    scorer.rate({ indicatorId: 'b', current: 8 as ReadinessLevel });
    expect(scorer.score.issues[0]?.params).toMatchObject({ found: '8' });
    expect(scorer.score.score).toBe(3);
  });

  it('reports an indicator that the instrument lacks once', () => {
    const scorer = createReadinessScorer(smallInstrument, first);
    scorer.rate({ indicatorId: 'zzz', current: 3 });
    const result = scorer.rate({ indicatorId: 'zzz', current: 4 });
    expect(result).toStrictEqual(scoreReadiness(smallInstrument, scorer.ratings));
    expect(result.issues).toEqual([
      {
        severity: 'error',
        code: 'unknown-indicator',
        path: ['ratings', 2, 'indicatorId'],
        params: { found: 'zzz' },
      },
    ]);
  });

  it('keeps its answers in order however many it does not know, and lists them once a change', () => {
    const scorer = createReadinessScorer(smallInstrument, []);
    const ids = Array.from({ length: 300 }, (_, at) => `unknown-${at}`);
    for (const indicatorId of ids) scorer.rate({ indicatorId, current: 3 });
    expect(scorer.score.issues.map(({ path }) => path[1])).toEqual(ids.map((_, at) => at));
    expect(scorer.ratings.map(({ indicatorId }) => indicatorId)).toEqual(ids);
    const listed = scorer.ratings;
    expect(scorer.ratings).toBe(listed);
    scorer.rate({ indicatorId: 'unknown-7', current: 5 });
    expect(scorer.ratings[7]).toEqual({ indicatorId: 'unknown-7', current: 5 });
    expect(listed[7]).toEqual({ indicatorId: 'unknown-7', current: 3 });
    expect(scorer.score.issues).toHaveLength(300);
  });

  it('replaces the rating that counts where an indicator was rated twice', () => {
    const scorer = createReadinessScorer(smallInstrument, [
      { indicatorId: 'a', current: 2 },
      { indicatorId: 'a', current: 5 },
    ]);
    expect(scorer.rate({ indicatorId: 'a', current: 3 }).score).toBe(3);
    expect(scorer.score).toStrictEqual(scoreReadiness(smallInstrument, scorer.ratings));
    expect(scorer.score.issues.map((issue) => issue.code)).toEqual(['duplicate-rating']);
  });

  it('equals scoring everything again, bit for bit, after any changes', () => {
    const histories = anyAssessment.chain(([instrument, ratings]) => {
      const ids = [...indicatorsOf(instrument).map((indicator) => indicator.id), 'unknown'];
      const change = fc.oneof(
        { weight: 9, arbitrary: fc.constantFrom(...ids).chain(anyRating) },
        fc.constantFrom(...ids).map((indicatorId) => ({
          indicatorId,
          current: 2.5 as ReadinessLevel,
          target: NaN as ReadinessLevel,
        })),
      );
      return fc.tuple(fc.constant(instrument), fc.constant(ratings), fc.array(change));
    });
    fc.assert(
      fc.property(histories, ([instrument, ratings, changes]) => {
        const scorer = createReadinessScorer(instrument, ratings);
        for (const change of changes) {
          const result = scorer.rate(change);
          expect(result).toBe(scorer.score);
          expect(result).toStrictEqual(scoreReadiness(instrument, scorer.ratings));
        }
      }),
    );
  });

  it('is not disturbed by other scores of the same instrument', () => {
    const one = createReadinessScorer(smallInstrument, first);
    const other = createReadinessScorer(smallInstrument, []);
    other.rate({ indicatorId: 'b', current: 5 });
    scoreReadiness(smallInstrument, [{ indicatorId: 'c', current: 5 }]);
    one.rate({ indicatorId: 'a', current: 2 });
    expect(one.score).toStrictEqual(scoreReadiness(smallInstrument, one.ratings));
  });
});
