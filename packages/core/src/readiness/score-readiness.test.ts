import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kominfo2021 } from '../framework/kominfo-2021/kominfo-2021.js';
import { indicatorsOf } from '../framework/indicators-of.js';
import { smallInstrument } from '../testing/instrument.js';
import { anyAssessment, levels, reweighed } from '../testing/readiness.js';
import { scoreReadiness } from './score-readiness.js';
import type { ReadinessLevel, ReadinessRating, ReadinessScore } from './types.js';

const indicatorIds = indicatorsOf(kominfo2021.readiness).map((indicator) => indicator.id);

const score = (ratings: readonly ReadinessRating[]) =>
  scoreReadiness(kominfo2021.readiness, ratings);

describe('an example by hand', () => {
  const result = () =>
    scoreReadiness(smallInstrument, [
      { indicatorId: 'd', current: 4, target: 5, evidence: [{ label: 'Laporan' }] },
      { indicatorId: 'a', current: 1, target: 3 },
      { indicatorId: 'b', current: 3, target: 3 },
      { indicatorId: 'c', current: 'not-applicable', target: 5 },
    ]);

  it('weighs indicators within an element and elements within the whole', () => {
    expect(result().elements.map((element) => element.score)).toEqual([(1 * 1 + 3 * 3) / 4, 4]);
    expect(result().score).toBe((2.5 * 1 + 4 * 2) / 3);
  });

  it('compares targets with the levels of the same indicators', () => {
    expect(result().elements.map((element) => element.gap)).toEqual([0.5, 1]);
    expect(result().elements[0]?.target).toBe(3);
    expect(result().gap).toBe((0.5 * 1 + 1 * 2) / 3);
  });

  it('counts what stands behind the figure', () => {
    expect(result().coverage).toEqual({
      answered: 3,
      notApplicable: 1,
      missing: 0,
      withoutEvidence: 2,
    });
    expect(result().elements[0]?.subElements[1]).toMatchObject({ score: null, bandId: null });
  });

  it('names the bands', () => {
    expect(result().elements.map((element) => element.bandId)).toEqual(['low', 'high']);
    expect(result().bandId).toBe('high');
  });
});

describe('nothing assessed is null, never 0', () => {
  it.each([
    ['no answers', []],
    ['open answers', indicatorIds.map((indicatorId) => ({ indicatorId, current: null }))],
    [
      'nothing applicable',
      indicatorIds.map((indicatorId) => ({ indicatorId, current: 'not-applicable' as const })),
    ],
  ])('%s', (_, ratings) => {
    const result = score(ratings);
    expect(result).toMatchObject({ score: null, target: null, gap: null, bandId: null });
    for (const element of result.elements) expect(element.score).toBeNull();
  });

  it('leaves an element without answers out of the whole', () => {
    const result = score([{ indicatorId: 'institution-council', current: 4 }]);
    expect(result.score).toBe(4);
    expect(result.elements.map((element) => element.score)).toEqual([null, null, 4]);
  });
});

describe('faulty answers', () => {
  const wrong = (current: number) => [{ indicatorId: 'a', current: current as ReadinessLevel }];

  it.each([0, 6, 2.5, -1, NaN, Infinity, -Infinity])(
    'level %s is reported and not counted',
    (current) => {
      const result = scoreReadiness(smallInstrument, wrong(current));
      expect(result.score).toBeNull();
      expect(result.coverage.missing).toBe(4);
      expect(result.issues).toEqual([
        {
          severity: 'error',
          code: 'level-out-of-range',
          path: ['ratings', 0, 'current'],
          params: { indicator: 'a', found: String(current), lowest: 1, highest: 5 },
        },
      ]);
    },
  );

  it('an indicator that the instrument lacks is reported', () => {
    const result = scoreReadiness(smallInstrument, [{ indicatorId: 'zzz', current: 3 }]);
    expect(result.issues[0]).toMatchObject({ code: 'unknown-indicator', params: { found: 'zzz' } });
    expect(result.score).toBeNull();
  });

  it('a second rating of an indicator is reported; the first one counts', () => {
    const result = scoreReadiness(smallInstrument, [
      { indicatorId: 'a', current: 2 },
      { indicatorId: 'a', current: 5 },
    ]);
    expect(result.score).toBe(2);
    expect(result.issues[0]).toMatchObject({
      code: 'duplicate-rating',
      path: ['ratings', 1, 'indicatorId'],
      params: { indicator: 'a' },
    });
  });

  it.each([0, 6, 2.5, NaN, Infinity])(
    'a target of %s is reported, and the level counts',
    (target) => {
      const result = scoreReadiness(smallInstrument, [
        { indicatorId: 'a', current: 2, target: target as ReadinessLevel },
      ]);
      expect(result).toMatchObject({ score: 2, target: null, gap: null });
      expect(result.issues).toEqual([
        {
          severity: 'error',
          code: 'target-out-of-range',
          path: ['ratings', 0, 'target'],
          params: { indicator: 'a', found: String(target), lowest: 1, highest: 5 },
        },
      ]);
    },
  );

  it('a rating can be wrong twice, and the levels at the ends of the scale are right', () => {
    const both = { current: 9 as ReadinessLevel, target: -3 as ReadinessLevel };
    const result = scoreReadiness(smallInstrument, [
      { indicatorId: 'c', ...both },
      { indicatorId: 'a', current: 1, target: 5 },
      { indicatorId: 'b', current: 5, target: 1 },
    ]);
    expect(result.issues.map(({ code, path }) => [code, ...path])).toEqual([
      ['level-out-of-range', 'ratings', 0, 'current'],
      ['target-out-of-range', 'ratings', 0, 'target'],
    ]);
    expect(result.elements[0]?.score).toBe((1 * 1 + 5 * 3) / 4);
    expect(result.elements[0]?.target).toBe((5 * 1 + 1 * 3) / 4);
  });

  it('ten thousand ratings are read; each that cannot count is named', () => {
    const ids = ['a', 'b', 'c', 'd', 'zzz'];
    const ratings = Array.from({ length: 10_000 }, (_, index) => ({
      indicatorId: ids[index % 5] ?? '',
      current: 4 as const,
    }));
    const result = scoreReadiness(smallInstrument, ratings);
    expect(result.score).toBe(4);
    const count = (code: string) => result.issues.filter((issue) => issue.code === code).length;
    expect([count('unknown-indicator'), count('duplicate-rating')]).toEqual([2000, 7996]);
  });

  it('an answer that follows a duplicate in order still finds its indicator', () => {
    const result = scoreReadiness(smallInstrument, [
      { indicatorId: 'a', current: 2 },
      { indicatorId: 'a', current: 5 },
      { indicatorId: 'b', current: 2 },
      { indicatorId: 'd', current: 2 },
      { indicatorId: 'c', current: 2 },
    ]);
    expect(result.coverage.answered).toBe(4);
    expect(result.score).toBe(2);
    expect(result.issues).toHaveLength(1);
  });
});

describe('evidence', () => {
  it('counts only with a label that says something', () => {
    const of = (...labels: string[]) =>
      scoreReadiness(smallInstrument, [
        { indicatorId: 'a', current: 2, evidence: labels.map((label) => ({ label })) },
      ]).coverage.withoutEvidence;
    expect([of(), of(''), of(' ', '\n'), of(' ', 'SK')]).toEqual([1, 1, 1, 0]);
  });

  it.each([
    ['none given', undefined, 1],
    ['an empty list', [], 1],
    ['one piece', [{ label: 'SK' }], 0],
  ])('%s', (_, evidence, withoutEvidence) => {
    const ratings = [{ indicatorId: 'a', current: 2 as const, evidence }];
    expect(scoreReadiness(smallInstrument, ratings).coverage.withoutEvidence).toBe(withoutEvidence);
  });

  it('is not asked of what does not apply or is open', () => {
    const { coverage } = scoreReadiness(smallInstrument, [
      { indicatorId: 'a', current: 'not-applicable' },
      { indicatorId: 'b', current: null },
    ]);
    expect(coverage).toEqual({ answered: 0, notApplicable: 1, missing: 3, withoutEvidence: 0 });
  });
});

/** The whole and all its parts. */
const partsOf = (result: ReadinessScore) => [
  result,
  ...result.elements,
  ...result.elements.flatMap((element) => element.subElements),
];

describe('properties, with any weights', () => {
  it('every score and target stays between 1 and 5, every gap between -4 and 4', () => {
    fc.assert(
      fc.property(anyAssessment, ([instrument, ratings]) => {
        for (const part of partsOf(scoreReadiness(instrument, ratings))) {
          for (const figure of [part.score, part.target]) {
            if (figure === null) continue;
            expect(figure).toBeGreaterThanOrEqual(1);
            expect(figure).toBeLessThanOrEqual(5);
          }
          if (part.gap !== null) expect(Math.abs(part.gap)).toBeLessThanOrEqual(4);
          expect(part.bandId === null).toBe(part.score === null);
        }
      }),
    );
  });

  it('three fives with a weight of 0.3 come to 5, not to 5.000000000000001', () => {
    const weights = reweighed(smallInstrument, () => 0.3);
    const fives = ['a', 'b', 'c'].map((indicatorId) => ({ indicatorId, current: 5 as const }));
    expect((5 * 0.3 + 5 * 0.3 + 5 * 0.3) / (0.3 + 0.3 + 0.3)).toBeGreaterThan(5);
    expect(scoreReadiness(weights, fives).elements[0]?.score).toBe(5);
  });

  it('raising an answer never lowers a score', () => {
    fc.assert(
      fc.property(anyAssessment, fc.nat(), ([instrument, ratings], pick) => {
        const chosen = ratings[pick % ratings.length];
        const current = chosen?.current;
        const higher =
          typeof current === 'number' ? levels.find((level) => level > current) : undefined;
        fc.pre(higher !== undefined);
        const raised = ratings.map((rating) =>
          rating === chosen ? { ...rating, current: higher } : rating,
        );
        const [before, after] = [ratings, raised].map((answers) =>
          partsOf(scoreReadiness(instrument, answers)).map((part) => part.score),
        );
        expect(before?.some((score, at) => (after?.[at] ?? 0) < (score ?? 0))).toBe(false);
        expect(before?.map((score) => score === null)).toEqual(
          after?.map((score) => score === null),
        );
      }),
    );
  });

  it('the order of answers changes no bit', () => {
    const twoOrders = anyAssessment.chain(([instrument, ratings]) =>
      fc.tuple(
        fc.constant(instrument),
        fc.constant(ratings),
        fc.shuffledSubarray(ratings, { minLength: ratings.length }),
      ),
    );
    fc.assert(
      fc.property(twoOrders, ([instrument, ratings, shuffled]) => {
        expect(scoreReadiness(instrument, shuffled)).toStrictEqual(
          scoreReadiness(instrument, ratings),
        );
      }),
    );
  });

  it('a not-applicable answer changes no other figure', () => {
    fc.assert(
      fc.property(anyAssessment, fc.nat(), ([instrument, ratings], pick) => {
        const ids = indicatorsOf(instrument).map((indicator) => indicator.id);
        const indicatorId = ids[pick % ids.length] ?? '';
        const without = ratings.filter((rating) => rating.indicatorId !== indicatorId);
        const figures = (answers: readonly ReadinessRating[]) =>
          partsOf(scoreReadiness(instrument, answers)).map(
            ({ score, target, gap, bandId, coverage }) => [
              score,
              target,
              gap,
              bandId,
              coverage.answered,
              coverage.notApplicable + coverage.missing,
            ],
          );
        expect(
          figures([...without, { indicatorId, current: 'not-applicable', target: 5 }]),
        ).toEqual(figures(without));
      }),
    );
  });

  it('scaling all weights by a power of two changes no bit', () => {
    fc.assert(
      fc.property(
        anyAssessment,
        fc.constantFrom(0.25, 2, 1024),
        ([instrument, ratings], factor) => {
          fc.pre(indicatorsOf(instrument).every(({ weight }) => weight === 0 || weight > 1e-300));
          fc.pre(instrument.elements.every(({ weight }) => weight === 0 || weight > 1e-300));
          const scaled = scoreReadiness(
            reweighed(instrument, (weight) => weight * factor),
            ratings,
          );
          const figures = (result: ReadinessScore) =>
            partsOf(result).map(({ score, target, gap }) => [score, target, gap]);
          expect(figures(scaled)).toEqual(figures(scoreReadiness(instrument, ratings)));
        },
      ),
    );
  });

  it('scaling all weights by any factor changes no score by more than 1e-12', () => {
    const factors = fc.double({ min: 0.001, max: 1000, noNaN: true });
    fc.assert(
      fc.property(anyAssessment, factors, ([instrument, ratings], factor) => {
        const scaled = partsOf(
          scoreReadiness(
            reweighed(instrument, (weight) => (weight > 1e-300 ? weight * factor : 0)),
            ratings,
          ),
        );
        const plain = partsOf(
          scoreReadiness(
            reweighed(instrument, (weight) => (weight > 1e-300 ? weight : 0)),
            ratings,
          ),
        );
        plain.forEach(({ score }, at) => {
          const other = scaled[at]?.score ?? null;
          expect(other === null).toBe(score === null);
          expect(Math.abs((other ?? 0) - (score ?? 0))).toBeLessThanOrEqual(1e-12);
        });
      }),
    );
  });

  it('coverage counts each indicator once', () => {
    fc.assert(
      fc.property(anyAssessment, ([instrument, ratings]) => {
        const { coverage } = scoreReadiness(instrument, ratings);
        expect(coverage.answered + coverage.notApplicable + coverage.missing).toBe(
          indicatorsOf(instrument).length,
        );
      }),
    );
  });
});
