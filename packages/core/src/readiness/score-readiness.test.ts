import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReadinessInstrument } from '../framework/types.js';
import { kominfo2021 } from '../framework/kominfo-2021/kominfo-2021.js';
import { indicatorsOf } from '../framework/indicators-of.js';
import { smallInstrument } from '../testing/instrument.js';
import { explainReadiness } from './explain-readiness.js';
import { scoreReadiness } from './score-readiness.js';
import type { ReadinessLevel, ReadinessRating } from './types.js';

const levels = [1, 2, 3, 4, 5] as const satisfies readonly ReadinessLevel[];
const level = fc.constantFrom(...levels);
const indicatorIds = indicatorsOf(kominfo2021.readiness).map((indicator) => indicator.id);

/** Some of the 27 indicators, in any order, answered in any way. */
const sheets = fc.shuffledSubarray(indicatorIds).chain((ids) =>
  fc.tuple(
    ...ids.map((indicatorId) =>
      fc.record({
        indicatorId: fc.constant(indicatorId),
        current: fc.oneof(level, fc.constant('not-applicable' as const), fc.constant(null)),
        target: fc.option(level, { nil: undefined }),
      }),
    ),
  ),
);

const score = (ratings: readonly ReadinessRating[]) =>
  scoreReadiness(kominfo2021.readiness, ratings);

describe('an example by hand', () => {
  const result = scoreReadiness(smallInstrument, [
    { indicatorId: 'd', current: 4, target: 5, evidence: [{ label: 'Laporan' }] },
    { indicatorId: 'a', current: 1, target: 3 },
    { indicatorId: 'b', current: 3, target: 3 },
    { indicatorId: 'c', current: 'not-applicable', target: 5 },
  ]);

  it('weighs indicators within an element and elements within the whole', () => {
    expect(result.elements.map((element) => element.score)).toEqual([(1 * 1 + 3 * 3) / 4, 4]);
    expect(result.score).toBe((2.5 * 1 + 4 * 2) / 3);
  });

  it('compares targets with the levels of the same indicators', () => {
    expect(result.elements.map((element) => element.gap)).toEqual([0.5, 1]);
    expect(result.elements[0]?.target).toBe(3);
    expect(result.gap).toBe((0.5 * 1 + 1 * 2) / 3);
  });

  it('counts what stands behind the figure', () => {
    expect(result.coverage).toEqual({
      answered: 3,
      notApplicable: 1,
      missing: 0,
      withoutEvidence: 2,
    });
    expect(result.elements[0]?.subElements[1]).toMatchObject({ score: null, bandId: null });
  });

  it('names the bands', () => {
    expect(result.elements.map((element) => element.bandId)).toEqual(['low', 'high']);
    expect(result.bandId).toBe('high');
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

  it.each([0, 6, 3.5, NaN, Infinity])('level %s is reported and not counted', (current) => {
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
  });

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
    });
  });
});

describe('properties', () => {
  it('every score stays between 1 and 5', () => {
    fc.assert(
      fc.property(sheets, (ratings) => {
        const result = score(ratings);
        for (const part of [
          result,
          ...result.elements,
          ...result.elements.flatMap((e) => e.subElements),
        ]) {
          if (part.score === null) continue;
          expect(part.score).toBeGreaterThanOrEqual(1);
          expect(part.score).toBeLessThanOrEqual(5);
          expect(part.bandId).not.toBeNull();
        }
      }),
    );
  });

  it('raising an answer never lowers the score', () => {
    fc.assert(
      fc.property(sheets, fc.nat(), (ratings, pick) => {
        const at = ratings.length === 0 ? 0 : pick % ratings.length;
        const chosen = ratings[at];
        if (typeof chosen?.current !== 'number' || chosen.current === 5) return;
        const higher = levels[chosen.current];
        const raised = ratings.map((rating, index) =>
          index === at ? { ...rating, current: higher } : rating,
        );
        expect(score(raised).score ?? 0).toBeGreaterThanOrEqual(score(ratings).score ?? 0);
      }),
    );
  });

  it('the order of answers changes no bit', () => {
    fc.assert(
      fc.property(sheets, (ratings) => {
        expect(score([...ratings].reverse())).toEqual(score(ratings));
      }),
    );
  });

  it('a not-applicable answer changes no other figure', () => {
    fc.assert(
      fc.property(sheets, fc.constantFrom(...indicatorIds), (ratings, indicatorId) => {
        const without = ratings.filter((rating) => rating.indicatorId !== indicatorId);
        const result = score([...without, { indicatorId, current: 'not-applicable' }]);
        expect(result.score).toBe(score(without).score);
      }),
    );
  });

  it('scaling all weights by a power of two changes nothing', () => {
    const scaled: ReadinessInstrument = {
      ...kominfo2021.readiness,
      elements: kominfo2021.readiness.elements.map((element) => ({
        ...element,
        weight: element.weight * 8,
        subElements: element.subElements.map((part) => ({
          ...part,
          indicators: part.indicators.map((entry) => ({ ...entry, weight: entry.weight * 4 })),
        })),
      })),
    };
    fc.assert(
      fc.property(sheets, (ratings) => {
        expect(scoreReadiness(scaled, ratings).score).toBe(score(ratings).score);
      }),
    );
  });

  it('the explanation is the same arithmetic, bit for bit', () => {
    fc.assert(
      fc.property(sheets, (ratings) => {
        const scored = score(ratings);
        const explained = explainReadiness(kominfo2021.readiness, ratings);
        expect(explained.score).toBe(scored.score);
        expect(explained.bandId).toBe(scored.bandId);
        explained.elements.forEach((element, index) => {
          expect(element.score).toBe(scored.elements[index]?.score);
          expect(element.subElements.map((part) => part.score)).toEqual(
            scored.elements[index]?.subElements.map((part) => part.score),
          );
        });
      }),
    );
  });
});
