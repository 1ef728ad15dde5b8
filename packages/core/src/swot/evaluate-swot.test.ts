import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateSwot } from './evaluate-swot.js';
import type { FactorKind, SwotFactor, SwotMethod } from './types.js';

const factor = (
  code: string,
  kind: FactorKind,
  weight: number,
  rating: number,
  printedScore?: number,
): SwotFactor => ({ code, kind, weight, rating, printedScore });

const four = (s: number, w: number, o: number, t: number): SwotFactor[] => [
  factor('S1', 'strength', 0.5, s),
  factor('W1', 'weakness', 0.5, w),
  factor('O1', 'opportunity', 0.5, o),
  factor('T1', 'threat', 0.5, t),
];

const evaluate = (factors: SwotFactor[], method?: Partial<SwotMethod>) =>
  evaluateSwot({ factors, method });
const codes = (factors: SwotFactor[], method?: Partial<SwotMethod>) =>
  evaluate(factors, method).issues.map((issue) => issue.code);

describe('quadrants', () => {
  it.each([
    ['SO', four(4, 2, 3, 1)],
    ['ST', four(4, 2, 1, 3)],
    ['WO', four(1, 2, 3, 1)],
    ['WT', four(1, 2, 1, 3)],
  ])('names %s by its signs', (quadrant, factors) => {
    expect(evaluate(factors).quadrant).toBe(quadrant);
  });

  it('says "on axis" where no published rule decides, also when decimals miss zero', () => {
    expect(evaluate(four(2, 2, 3, 1)).quadrant).toBe('on-axis');
    const tenths = [
      factor('S1', 'strength', 0.1, 3),
      factor('S2', 'strength', 0.2, 3),
      factor('W1', 'weakness', 0.3, 3),
      factor('O1', 'opportunity', 0.6, 3),
      factor('T1', 'threat', 0.4, 3),
    ];
    expect(evaluate(tenths).quadrant).toBe('on-axis');
    expect(evaluate(tenths).quadrantLabel).toBe('swot.quadrant.on-axis');
  });

  it('are symmetric: swapping S with W and O with T turns the point round', () => {
    const rating = fc.integer({ min: 1, max: 4 });
    fc.assert(
      fc.property(rating, rating, rating, rating, (s, w, o, t) => {
        const there = evaluate(four(s, w, o, t)).coordinates;
        const back = evaluate(four(w, s, t, o)).coordinates;
        expect(back.x).toBe(-(there.x ?? NaN) + 0);
        expect(back.y).toBe(-(there.y ?? NaN) + 0);
      }),
    );
  });
});

describe('variants of the method', () => {
  it('halves the coordinates', () => {
    expect(evaluate(four(4, 2, 3, 1), { coordinates: 'half-difference' }).coordinates).toEqual({
      x: 0.5,
      y: 0.5,
    });
  });

  it('swaps the axes without changing the quadrant', () => {
    const result = evaluate(four(4, 1, 3, 1), { coordinates: 'swapped' });
    expect(result.coordinates).toEqual({ x: 1, y: 1.5 });
    expect(result.quadrant).toBe('SO');
  });

  it('draws the axes at 2.5 for the threshold variant and counts the border as strong', () => {
    const result = evaluate(four(4, 1, 2, 2), { coordinates: 'threshold' });
    expect(result.origin).toEqual({ x: 2.5, y: 2.5 });
    expect(result.coordinates).toEqual({ x: 2.5, y: 2 });
    expect(result.quadrant).toBe('ST');
  });

  it('reads percent as fractions', () => {
    const percent = four(4, 2, 3, 1).map((entry) => ({ ...entry, weight: entry.weight * 100 }));
    const result = evaluate(percent, { weightUnit: 'percent' });
    expect(result.coordinates).toEqual(evaluate(four(4, 2, 3, 1)).coordinates);
    expect(result.ifas.weight).toBe(1);
  });

  it('adds signed ratings, since weaknesses and threats are negative already', () => {
    const result = evaluate(four(4, -2, 3, -1), { ratingScale: 'signed' });
    expect(result.coordinates).toEqual({ x: 1, y: 1 });
    expect(result.issues.map((issue) => issue.code)).toEqual([]);
  });
});

describe('the reversed-scale trap', () => {
  it('is pointed out with the position after turning W and T round', () => {
    const result = evaluate(four(3, 1, 3, 1));
    expect(result.quadrant).toBe('SO');
    expect(result.turnedRound?.coordinates).toEqual({ x: -0.5, y: -0.5 });
    expect(result.turnedRound?.quadrant).toBe('WT');
    expect(result.issues.map((issue) => issue.code)).toEqual(['reversed-scale-trap']);
  });

  it('does not exist with ratings by magnitude', () => {
    const result = evaluate(four(3, 1, 3, 1), { ratingDirection: 'magnitude' });
    expect(result.turnedRound).toBeNull();
    expect(result.issues).toEqual([]);
  });
});

describe('totals', () => {
  it('lie in 1 to 4 whenever weights sum to one and ratings fit the scale', () => {
    const side = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 4 })),
      {
        minLength: 2,
        maxLength: 20,
      },
    );
    fc.assert(
      fc.property(side, (rows) => {
        const sum = rows.reduce((total, [weight]) => total + weight, 0);
        const factors = rows.map(([weight, rating], index) =>
          factor(
            `${index % 2 === 0 ? 'S' : 'W'}${String(index)}`,
            index % 2 === 0 ? 'strength' : 'weakness',
            weight / sum,
            rating,
          ),
        );
        const { total } = evaluate(factors).ifas;
        expect(total).toBeGreaterThanOrEqual(1 - 1e-9);
        expect(total).toBeLessThanOrEqual(4 + 1e-9);
      }),
    );
  });

  it('are the same bits whatever the order of the factors', () => {
    const rows = fc.array(
      fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 4 })),
      { minLength: 2, maxLength: 12 },
    );
    fc.assert(
      fc.property(rows, fc.infiniteStream(fc.nat()), (entries, keys) => {
        const factors = entries.map(([weight, rating], index) =>
          factor(`S${String(index)}`, 'strength', weight, rating),
        );
        const shuffled = factors
          .map((entry) => ({ entry, key: Number(keys.next().value) }))
          .sort((a, b) => a.key - b.key)
          .map(({ entry }) => entry);
        expect(evaluate(shuffled).ifas).toEqual(evaluate(factors).ifas);
      }),
    );
  });
});

describe('bad input gets an answer', () => {
  it.each([
    ['0.99', 0.49, true],
    ['1.01', 0.51, true],
    ['1.04', 0.54, true],
    ['1.005', 0.505, false],
    ['0.995', 0.495, false],
  ])('weights that sum to %s', (_, weight, reported) => {
    const factors = four(4, 2, 3, 1).map((entry) =>
      entry.code === 'S1' ? { ...entry, weight } : entry,
    );
    expect(codes(factors).includes('weights-do-not-sum')).toBe(reported);
  });

  it('weights of 100 on a method of fractions', () => {
    const factors = four(4, 2, 3, 1).map((entry) => ({ ...entry, weight: 50 }));
    const found = evaluate(factors).issues.filter((issue) => issue.code === 'weights-do-not-sum');
    expect(found.map((issue) => issue.params)).toEqual([
      { table: 'ifas', sum: 100 },
      { table: 'efas', sum: 100 },
    ]);
  });

  it('all weights 0', () => {
    const factors = four(4, 2, 3, 1).map((entry) => ({ ...entry, weight: 0 }));
    expect(codes(factors).filter((code) => code === 'all-weights-zero')).toHaveLength(2);
  });

  it.each([NaN, Infinity, -0.1])('a weight of %s is left out of every sum', (weight) => {
    const result = evaluate([...four(4, 2, 3, 1), factor('S2', 'strength', weight, 4)]);
    expect(result.ifas.strengths).toBe(2);
    expect(result.factors[4]?.score).toBeNull();
    const issue = result.issues.find(({ path }) => path[1] === 4);
    expect(issue?.code).toBe(weight < 0 && weight > -1 ? 'weight-negative' : 'weight-not-finite');
  });

  it('ratings off the scale are errors, means over respondents are not', () => {
    expect(codes(four(5, 2, 3, 1))).toContain('rating-out-of-range');
    expect(codes(four(NaN, 2, 3, 1))).toContain('rating-out-of-range');
    expect(codes(four(3.5, 2, 3, 1))).toContain('rating-not-integer');
    expect(codes(four(5, 2, 3, 1), { ratingScale: 'one-to-five' })).not.toContain(
      'rating-out-of-range',
    );
    expect(codes(four(4, 2, 3, -1), { ratingScale: 'signed' })).toContain('rating-out-of-range');
  });

  it('codes given twice name the first', () => {
    const issues = evaluate([...four(4, 2, 3, 1), factor('S1', 'strength', 0, 3)]).issues;
    const duplicate = issues.find((issue) => issue.code === 'duplicate-factor');
    expect(duplicate).toMatchObject({
      path: ['factors', 4, 'code'],
      params: { factor: 'S1', first: 1 },
    });
  });

  it('no factors at all', () => {
    const result = evaluate([]);
    expect(result.coordinates).toEqual({ x: null, y: null });
    expect(result.ifas).toEqual({ weight: null, strengths: null, weaknesses: null, total: null });
    expect(result.ieCell).toBeNull();
    expect(result.issues.map((issue) => issue.code)).toEqual(Array(4).fill('side-empty'));
  });

  it('10,000 factors', () => {
    const many = Array.from({ length: 10_000 }, (_, index) =>
      factor(`S${String(index)}`, 'strength', 0.0001, 3),
    );
    expect(evaluate(many).ifas.strengths).toBeCloseTo(3, 9);
  });
});
