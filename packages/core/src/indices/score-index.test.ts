import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pemdiIndex } from '../framework/indices/pemdi.js';
import { spbeIndex } from '../framework/indices/spbe.js';
import type { IndexDefinition } from '../framework/types.js';
import { scoreIndex } from './score-index.js';

/** The weights as published, in order. */
const weights = [5, 5, 5, 5, 5, 3, 3, 4, 4, 4, 3, 4, 5, 5, 4, 4, 4, 3, 10, 15];
const rated = (levels: readonly (number | null)[]) =>
  levels.map((level, at) => ({ indicatorId: `indicator-${String(at + 1)}`, level }));
const all = (level: number) => rated(weights.map(() => level));

describe('the Pemdi index', () => {
  it.each([
    [1, 'poor'],
    [2, 'sufficient'],
    [3, 'good'],
    [4, 'excellent'],
    [5, 'excellent'],
  ])('is the level that every indicator has: %i', (level, bandId) => {
    const score = scoreIndex(pemdiIndex, all(level));
    expect(score).toMatchObject({ indexId: 'pemdi', value: level, bandId, answered: 20 });
    expect(score).toMatchObject({ expected: 20, issues: [] });
    expect(score.aspects.map(({ value }) => value)).toEqual(Array.from({ length: 7 }, () => level));
  });

  // By hand: (5·3+5·4)/10 = 3.5; (5·2+5·3)/10 = 2.5; (5·4+3·3+3·2+4·1)/15 = 39/15 = 2.6;
  // (4·3+4·3+3·3+4·3)/15 = 3; (5·5+5·4)/10 = 4.5; (4·2+4·2+4·3+3·4)/15 = 40/15; (10·3+15·4)/25 = 3.6.
  // Index: 35 + 25 + 39 + 45 + 45 + 40 + 90 = 319 hundredths.
  const levels = [3, 4, 2, 3, 4, 3, 2, 1, 3, 3, 3, 3, 5, 4, 2, 2, 3, 4, 3, 4];

  it('is Σ(w·N) ÷ w_A per aspect and Σ w_A·aspect over them', () => {
    const score = scoreIndex(pemdiIndex, rated(levels));
    expect(score.aspects.map(({ weight }) => weight)).toEqual([10, 10, 15, 15, 10, 15, 25]);
    expect(score.aspects.map(({ numerator }) => numerator)).toEqual([35, 25, 39, 45, 45, 40, 90]);
    expect(score.aspects.map(({ value }) => value)).toEqual([3.5, 2.5, 2.6, 3, 4.5, 40 / 15, 3.6]);
    expect(score).toMatchObject({ numerator: 319, denominator: 100, value: 3.19, bandId: 'good' });
  });

  it('carries the borders of its band', () => {
    expect(scoreIndex(pemdiIndex, rated(levels)).band).toMatchObject({ from: 2.5, below: 3.5 });
    expect(scoreIndex(pemdiIndex, []).band).toBeNull();
  });

  it('stays on the scale where the last bit of a quotient would leave it', () => {
    const own: IndexDefinition = {
      ...pemdiIndex,
      structure: {
        scale: { lowest: 1, highest: 5 },
        aspects: [
          {
            id: 'aspect',
            name: { id: 'Aspek', en: 'Aspect' },
            indicators: ['a', 'b', 'c'].map((id) => ({
              id,
              name: { id, en: id },
              weight: 0.3,
            })),
          },
        ],
      },
    };
    const fives = ['a', 'b', 'c'].map((indicatorId) => ({ indicatorId, level: 5 }));
    const score = scoreIndex(own, fives);
    expect(score.numerator / score.denominator).toBeGreaterThan(5);
    expect([score.value, score.aspects[0]?.value]).toEqual([5, 5]);
    const negative = {
      ...own,
      structure: own.structure && { ...own.structure, scale: { lowest: -5, highest: 1 } },
    };
    const low = fives.map((entry) => ({ ...entry, level: -5 }));
    expect(scoreIndex(negative, low)).toMatchObject({ value: -5, aspects: [{ value: -5 }] });
  });

  it('shows what each indicator adds', () => {
    const { aspects } = scoreIndex(pemdiIndex, rated(levels));
    expect(aspects[6]?.contributions).toEqual([
      { indicatorId: 'indicator-19', level: 3, weight: 10, product: 30, share: 0.1 },
      { indicatorId: 'indicator-20', level: 4, weight: 15, product: 60, share: 0.15 },
    ]);
  });

  it('has no value until every indicator has a level; a complete aspect has one', () => {
    const open = levels.map((level, at) => (at === 5 ? null : level));
    const score = scoreIndex(pemdiIndex, rated(open));
    expect(score).toMatchObject({ value: null, bandId: null, numerator: 310, denominator: 97 });
    expect(score).toMatchObject({ answered: 19, expected: 20 });
    expect(score.aspects[2]).toMatchObject({ value: null, weight: 15, missing: ['indicator-6'] });
    expect(score.aspects[3]).toMatchObject({ value: 3, missing: [] });
    expect(score.issues).toEqual([
      {
        severity: 'info',
        code: 'index-incomplete',
        path: ['levels'],
        params: { index: 'pemdi', answered: 19, expected: 20 },
      },
    ]);
  });

  it('is only incomplete, not without weights, when half of the levels are there', () => {
    const score = scoreIndex(pemdiIndex, rated(levels.slice(0, 10)));
    expect(score.issues.map(({ code }) => code)).toEqual(['index-incomplete']);
  });

  it('without any level is null, not 0', () => {
    const score = scoreIndex(pemdiIndex, []);
    expect(score).toMatchObject({ value: null, answered: 0, expected: 20, denominator: 0 });
    expect(score.aspects.every(({ value }) => value === null)).toBe(true);
  });

  it.each([0, 0.99, 5.01, 6, -1, Number.NaN, Infinity])('refuses level %s', (level) => {
    const score = scoreIndex(pemdiIndex, rated([level, ...levels.slice(1)]));
    expect(score).toMatchObject({ value: null, answered: 19 });
    expect(score.issues[0]).toEqual({
      severity: 'error',
      code: 'level-out-of-range',
      path: ['levels', 0, 'level'],
      params: {
        indicator: 'indicator-1',
        found: Number.isFinite(level) ? level : String(level),
        lowest: 1,
        highest: 5,
      },
    });
  });

  it('takes the first of two levels and reports what it doesn’t know', () => {
    const given = [
      ...rated(levels),
      { indicatorId: 'indicator-1', level: 5 },
      { indicatorId: 'x', level: 1 },
    ];
    const score = scoreIndex(pemdiIndex, given);
    expect(score.value).toBe(3.19);
    expect(score.issues).toEqual([
      {
        severity: 'error',
        code: 'duplicate-rating',
        path: ['levels', 20, 'indicatorId'],
        params: { indicator: 'indicator-1' },
      },
      {
        severity: 'error',
        code: 'unknown-index-indicator',
        path: ['levels', 21, 'indicatorId'],
        params: { found: 'x' },
      },
    ]);
  });

  it('an open answer that comes first is not overwritten by a second one', () => {
    const given = [{ indicatorId: 'indicator-1', level: null }, ...rated(levels)];
    expect(scoreIndex(pemdiIndex, given).aspects[0]?.missing).toEqual(['indicator-1']);
  });

  const level = fc.integer({ min: 1, max: 5 });
  const answers = fc.array(level, { minLength: 20, maxLength: 20 });

  it('lies in 1 to 5, whatever the order of the levels, and hits borders exactly', () => {
    fc.assert(
      fc.property(answers, fc.integer(), (given, seed) => {
        const score = scoreIndex(pemdiIndex, rated(given));
        const hundredths = given.reduce((sum, of, at) => sum + of * (weights[at] ?? 0), 0);
        expect(score.value).toBe(hundredths / 100);
        expect(score.value).toBeGreaterThanOrEqual(1);
        expect(score.value).toBeLessThanOrEqual(5);
        const turned = rated(given);
        const cut = Math.abs(seed) % turned.length;
        const moved = [...turned.slice(cut), ...turned.slice(0, cut)];
        expect(scoreIndex(pemdiIndex, moved)).toEqual(score);
      }),
    );
  });

  it('never falls when a level rises', () => {
    fc.assert(
      fc.property(answers, fc.nat(19), (given, at) => {
        const raised = given.map((of, index) => (index === at ? Math.min(5, of + 1) : of));
        const before = scoreIndex(pemdiIndex, rated(given)).value ?? 0;
        expect(scoreIndex(pemdiIndex, rated(raised)).value).toBeGreaterThanOrEqual(before);
      }),
    );
  });
});

describe('an index of other shape', () => {
  const name = { id: 'nama', en: 'name' };
  const withWeights = (...ofIndicators: number[]): IndexDefinition => ({
    ...pemdiIndex,
    id: 'own',
    structure: {
      scale: { lowest: 0, highest: 4 },
      aspects: [
        {
          id: 'a',
          name,
          indicators: ofIndicators.map((weight, at) => ({ id: `i${String(at)}`, name, weight })),
        },
      ],
    },
  });

  it('without a known structure cannot be computed', () => {
    expect(scoreIndex(spbeIndex, [])).toEqual({
      indexId: 'spbe',
      value: null,
      numerator: 0,
      denominator: 0,
      bandId: null,
      band: null,
      aspects: [],
      answered: 0,
      expected: 0,
      issues: [
        {
          severity: 'error',
          code: 'index-without-structure',
          path: ['definition', 'structure'],
          params: { index: 'spbe' },
        },
      ],
    });
  });

  it('divides by the sum of its weights, on its own scale', () => {
    const score = scoreIndex(withWeights(1, 3), [
      { indicatorId: 'i0', level: 0 },
      { indicatorId: 'i1', level: 4 },
    ]);
    expect(score).toMatchObject({ value: 3, numerator: 12, denominator: 4, issues: [] });
  });

  it('does not wait for an indicator that weighs nothing', () => {
    const score = scoreIndex(withWeights(2, 0), [{ indicatorId: 'i0', level: 3 }]);
    expect(score).toMatchObject({ value: 3, expected: 1 });
    expect(score.aspects[0]?.contributions).toHaveLength(1);
  });

  it.each([
    [-1, 'weight-negative'],
    [NaN, 'weight-not-finite'],
    [Infinity, 'weight-not-finite'],
    [1e308, 'number-too-big'],
  ])('leaves a weight of %s out of every sum, and says where it stands', (weight, code) => {
    const { aspects, issues, value } = scoreIndex(withWeights(2, weight), [
      { indicatorId: 'i0', level: 3 },
      { indicatorId: 'i1', level: 4 },
    ]);
    expect(value).toBe(3);
    expect(aspects[0]).toMatchObject({ weight: 2, contributions: [{ share: 1 }] });
    expect(issues).toEqual([
      {
        severity: 'error',
        code,
        path: ['definition', 'structure', 'aspects', 0, 'indicators', 1, 'weight'],
        params: { factor: 'i1', found: String(weight), limit: Number.MAX_SAFE_INTEGER },
      },
    ]);
  });

  it('of weights that are all zero has no value', () => {
    const score = scoreIndex(withWeights(0, 0), [{ indicatorId: 'i0', level: 3 }]);
    expect(score).toMatchObject({ value: null, expected: 0 });
    expect(score.aspects[0]?.value).toBeNull();
    expect(score.issues).toEqual([
      {
        severity: 'error',
        code: 'all-weights-zero',
        path: ['definition', 'structure', 'aspects'],
        params: {},
      },
    ]);
  });

  it('with no usable weight has no value, never NaN', () => {
    const score = scoreIndex(withWeights(NaN, Infinity, -1, 0), [{ indicatorId: 'i0', level: 3 }]);
    expect(score).toMatchObject({ value: null, numerator: 0, denominator: 0, bandId: null });
    expect(score.aspects[0]).toMatchObject({ weight: 0, value: null, contributions: [] });
    expect(score.issues.map(({ code }) => code)).toEqual([
      'weight-not-finite',
      'weight-not-finite',
      'weight-negative',
    ]);
  });
});
