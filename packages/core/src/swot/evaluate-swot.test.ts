import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateSwot } from './evaluate-swot.js';
import type { FactorKind, SwotFactor, SwotMethod, SwotResult } from './types.js';

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

  it('mirror: swapping S with W and O with T of any table turns the point round', () => {
    const mirrored: Readonly<Record<FactorKind, FactorKind>> = {
      strength: 'weakness',
      weakness: 'strength',
      opportunity: 'threat',
      threat: 'opportunity',
    };
    const opposite = { SO: 'WT', ST: 'WO', WO: 'ST', WT: 'SO', 'on-axis': 'on-axis' } as const;
    const row = fc.record({
      code: fc.string({ maxLength: 2 }),
      kind: fc.constantFrom<FactorKind>('strength', 'weakness', 'opportunity', 'threat'),
      weight: fc.double({ min: 0, max: 1, noNaN: true }),
      rating: fc.double({ min: 1, max: 4, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 8, maxLength: 16 }), (factors) => {
        const method = { ratingDirection: 'magnitude' } as const;
        const there = evaluate(factors, method);
        const back = evaluate(
          factors.map((entry) => ({ ...entry, kind: mirrored[entry.kind] })),
          method,
        );
        const { x, y } = there.coordinates;
        expect(back.coordinates).toEqual({ x: x && -x, y: y && -y });
        expect(back.quadrant).toBe(there.quadrant && opposite[there.quadrant]);
      }),
    );
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

  it.each([
    ['one-to-four', 2.5, four(3, 2, 3, 2), 'SO'],
    ['one-to-four', 2.5, four(3, 1.9, 3, 2), 'WO'],
    ['one-to-five', 3, four(4, 2, 3, 2), 'ST'],
    ['signed', 0, four(3, -3, 1, -2), 'ST'],
  ] as const)('draws the axes of a %s scale at %d', (ratingScale, middle, factors, quadrant) => {
    const result = evaluate([...factors], { coordinates: 'threshold', ratingScale });
    expect(result.origin).toEqual({ x: middle, y: middle });
    expect(result.quadrant).toBe(quadrant);
    expect(result.turnedRound).toBeNull();
  });

  it('finds the IE cell on the scale from 1 to 4 only', () => {
    expect(evaluate(four(4, 2, 3, 1)).ieCell).toBe('IV');
    expect(evaluate(four(4, 2, 3, 1), { ratingScale: 'one-to-five' }).ieCell).toBeNull();
  });

  it.each([
    ['rangkuti', 'swot.quadrant.rangkuti.SO'],
    ['pearce-robinson', 'swot.quadrant.pearce-robinson.SO'],
    ['cartesian', 'swot.quadrant.cartesian.SO'],
  ] as const)('names quadrants as %s does', (quadrantNaming, label) => {
    expect(evaluate(four(4, 2, 3, 1), { quadrantNaming }).quadrantLabel).toBe(label);
  });

  it('takes what the analysis does not set from the profile', () => {
    const profile: SwotMethod = {
      weightUnit: 'percent',
      ratingScale: 'one-to-five',
      ratingDirection: 'magnitude',
      coordinates: 'half-difference',
      quadrantNaming: 'cartesian',
      weightTolerance: 1,
    };
    const own = { quadrantNaming: 'rangkuti', weightUnit: undefined } as const;
    const { method } = evaluateSwot({ factors: [], method: own }, profile);
    expect(method).toEqual({ ...profile, quadrantNaming: 'rangkuti' });
    expect(evaluateSwot({ factors: [] }, profile).method).toEqual(profile);
    const all = { ...profile, quadrantNaming: 'pearce-robinson' } as const;
    expect(evaluateSwot({ factors: [], method: all }).method).toEqual(all);
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
    expect(result.turnedRound).toEqual({
      coordinates: { x: -0.5, y: -0.5 },
      origin: { x: 0, y: 0 },
      quadrant: 'WT',
      quadrantLabel: 'swot.quadrant.rangkuti.WT',
      ifas: { weight: 1, strengths: 1.5, weaknesses: 2, total: 3.5 },
      efas: { weight: 1, opportunities: 1.5, threats: 2, total: 3.5 },
      ieCell: null,
    });
    expect(result.ieCell).toBe('V');
    expect(result.issues).toEqual([
      { severity: 'warning', code: 'reversed-scale-trap', path: ['method'], params: {} },
    ]);
  });

  it('turns a scale of five round at 6', () => {
    const result = evaluate(four(3, 1, 3, 5), { ratingScale: 'one-to-five' });
    expect(result.turnedRound?.ifas.weaknesses).toBe(2.5);
    expect(result.turnedRound?.efas.threats).toBe(0.5);
  });

  it('needs both axes', () => {
    const result = evaluate(four(3, 1, 3, 1).slice(0, 3));
    expect(result.turnedRound).toBeNull();
    expect(result.issues.map(({ code }) => code)).not.toContain('reversed-scale-trap');
  });

  it('does not exist with signs', () => {
    expect(evaluate(four(3, -1, 3, -1), { ratingScale: 'signed' }).turnedRound).toBeNull();
  });

  it.each(['half-difference', 'swapped'] as const)('exists with %s too', (coordinates) => {
    expect(codes(four(3, 1, 3, 1), { coordinates })).toEqual(['reversed-scale-trap']);
  });

  it('does not exist with ratings by magnitude', () => {
    const result = evaluate(four(3, 1, 3, 1), {
      ratingDirection: 'magnitude',
      ratingScale: 'one-to-five',
    });
    expect(result.turnedRound).toBeNull();
    expect(result.issues).toEqual([]);
  });

  it('does not exist with a threshold, where totals fall with a serious weakness', () => {
    const result = evaluate(four(3, 1, 3, 1), { coordinates: 'threshold' });
    expect(result.turnedRound).toBeNull();
    expect(result.issues).toEqual([]);
  });
});

describe('the trap of ratings by magnitude', () => {
  const issue = {
    severity: 'warning',
    code: 'magnitude-scale-trap',
    path: ['method'],
    params: {},
  };
  const threshold = { coordinates: 'threshold', ratingDirection: 'magnitude' } as const;
  const difference = { ratingDirection: 'magnitude' } as const;

  it('is pointed out where totals are compared with a threshold, with quadrant and cell turned', () => {
    const result = evaluate(four(3, 4, 3, 4), threshold);
    expect([result.quadrant, result.ieCell]).toEqual(['SO', 'I']);
    expect(result.issues).toEqual([issue]);
    expect(result.turnedRound).toEqual({
      coordinates: { x: 2, y: 2 },
      origin: { x: 2.5, y: 2.5 },
      quadrant: 'WT',
      quadrantLabel: 'swot.quadrant.rangkuti.WT',
      ifas: { weight: 1, strengths: 1.5, weaknesses: 0.5, total: 2 },
      efas: { weight: 1, opportunities: 1.5, threats: 0.5, total: 2 },
      ieCell: 'V',
    });
  });

  it('is pointed out for the IE cell alone where coordinates are differences, which are right', () => {
    const result = evaluate(four(4, 4, 3, 2), difference);
    expect([result.quadrant, result.coordinates.x, result.ieCell]).toEqual(['on-axis', 0, 'IV']);
    expect(result.issues).toEqual([issue]);
    expect(result.turnedRound).toEqual({
      coordinates: { x: null, y: null },
      origin: { x: 0, y: 0 },
      quadrant: null,
      quadrantLabel: null,
      ifas: { weight: 1, strengths: 2, weaknesses: 0.5, total: 2.5 },
      efas: { weight: 1, opportunities: 1.5, threats: 1.5, total: 3 },
      ieCell: 'II',
    });
  });

  it('exists on a scale of five for the threshold, without a cell', () => {
    const result = evaluate(four(3, 5, 3, 1), { ...threshold, ratingScale: 'one-to-five' });
    expect(result.quadrant).toBe('ST');
    expect(result.issues).toEqual([issue]);
    expect(result.turnedRound).toMatchObject({ quadrant: 'WO', ieCell: null });
    expect(result.turnedRound?.coordinates).toEqual({ x: 2, y: 4 });
  });

  it('needs a quadrant or a cell that could mislead', () => {
    const sides = four(4, 4, 4, 4).slice(0, 3);
    const half = evaluate(sides, threshold);
    expect([half.quadrant, half.ieCell, half.turnedRound]).toEqual([null, null, null]);
    expect(half.issues.map(({ code }) => code)).not.toContain('magnitude-scale-trap');
    const five = evaluate(four(4, 4, 3, 2), { ...difference, ratingScale: 'one-to-five' });
    expect([five.quadrant, five.turnedRound]).toEqual(['on-axis', null]);
    expect(five.issues).toEqual([]);
  });

  it('does not exist with signs, which totals take away', () => {
    const signed = { ...threshold, ratingScale: 'signed' } as const;
    const result = evaluate(four(3, -1, 3, -1), signed);
    expect(result.quadrant).toBe('SO');
    expect(result.turnedRound).toBeNull();
    expect(result.issues).toEqual([]);
  });

  it('is what a more serious weakness does: no quadrant or cell gets stronger by it unwarned', () => {
    const rating = fc.integer({ min: 1, max: 4 });
    const method = fc.record({
      coordinates: fc.constantFrom('difference', 'half-difference', 'swapped', 'threshold'),
      ratingDirection: fc.constantFrom('reversed', 'magnitude'),
    });
    const isStrong = ({ quadrant }: Pick<SwotResult, 'quadrant'>) =>
      (quadrant ?? '').startsWith('S');
    const columnOf = ({ ieCell }: Pick<SwotResult, 'ieCell'>) =>
      (['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'] as const).findIndex(
        (cell) => cell === ieCell,
      ) % 3;
    fc.assert(
      fc.property(rating, rating, rating, rating, method, (s, w, o, t, variant) => {
        const moreSerious = variant.ratingDirection === 'magnitude' ? w + 1 : w - 1;
        fc.pre(moreSerious >= 1 && moreSerious <= 4);
        const before = evaluate(four(s, w, o, t), variant);
        const after = evaluate(four(s, moreSerious, o, t), variant);
        const gained = !isStrong(before) && isStrong(after) && before.quadrant !== 'on-axis';
        const cellGained = columnOf(after) < columnOf(before);
        if (gained || cellGained) expect(after.turnedRound).not.toBeNull();
        if (after.turnedRound === null) return;
        const [one, other] = [before.turnedRound, after.turnedRound];
        if (one === null) return;
        expect(!isStrong(one) && one.quadrant !== 'on-axis' && isStrong(other)).toBe(false);
        if (one.ieCell && other.ieCell)
          expect(columnOf(other)).toBeGreaterThanOrEqual(columnOf(one));
      }),
    );
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
    const row = fc.record({
      // Few codes, so that factors share one.
      code: fc.constantFrom('A', 'B', 'C', 'a'),
      kind: fc.constantFrom<FactorKind>('strength', 'weakness', 'opportunity', 'threat'),
      weight: fc.double({ min: 0, max: 1, noNaN: true }),
      rating: fc.double({ min: 1, max: 4, noNaN: true }),
    });
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 16 }),
        fc.infiniteStream(fc.nat()),
        (factors, keys) => {
          const shuffled = factors
            .map((entry) => ({ entry, key: Number(keys.next().value) }))
            .sort((a, b) => a.key - b.key)
            .map(({ entry }) => entry);
          const { factors: rows, issues, ...figures } = evaluate(factors);
          const again = evaluate(shuffled);
          expect(again).toMatchObject(figures);
          const sums = (list: typeof issues) => list.filter(({ path }) => path.length === 1);
          expect(sums(again.issues)).toEqual(sums(issues));
          expect(again.factors).toHaveLength(rows.length);
        },
      ),
    );
  });

  it('double when every weight doubles, to the last bit', () => {
    const row = fc.record({
      code: fc.string({ maxLength: 2 }),
      kind: fc.constantFrom<FactorKind>('strength', 'weakness', 'opportunity', 'threat'),
      weight: fc.double({ min: 1e-6, max: 1, noNaN: true }),
      rating: fc.double({ min: 1, max: 4, noNaN: true }),
    });
    const twice = (value: number | null) => value && 2 * value;
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (factors) => {
        const one = evaluate(factors);
        const two = evaluate(factors.map((entry) => ({ ...entry, weight: 2 * entry.weight })));
        expect(two.ifas.total).toBe(twice(one.ifas.total));
        expect(two.efas.threats).toBe(twice(one.efas.threats));
        expect(two.coordinates.x).toBe(twice(one.coordinates.x));
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

  it.each([
    ['100', 50, 'weights-look-like-percent'],
    ['99.5', 49.5, 'weights-look-like-percent'],
    ['99.4', 49.4, 'weights-do-not-sum'],
    ['101', 51, 'weights-do-not-sum'],
  ])('weights that sum to %s on a method of fractions', (sum, strength, code) => {
    const weights = [strength, 50, 50, 50];
    const factors = four(4, 2, 3, 1).map((entry, at) => ({ ...entry, weight: weights[at] ?? 0 }));
    expect(evaluate(factors).issues.slice(0, 2)).toEqual([
      {
        severity: 'error',
        code,
        path: ['factors'],
        params: { table: 'ifas', sum: Number(sum) },
      },
      {
        severity: 'error',
        code: 'weights-look-like-percent',
        path: ['factors'],
        params: { table: 'efas', sum: 100 },
      },
    ]);
  });

  it('fractions on a method of percent', () => {
    const { issues } = evaluate(four(4, 2, 3, 1), { weightUnit: 'percent' });
    expect(issues.slice(0, 2)).toEqual(
      ['ifas', 'efas'].map((table) => ({
        severity: 'error',
        code: 'weights-look-like-fractions',
        path: ['factors'],
        params: { table, sum: 1 },
      })),
    );
  });

  it.each([
    ['percent', 0.5025, 'weights-look-like-fractions'],
    ['percent', 0.503, 'weights-do-not-sum'],
    ['percent', 5000, 'weights-do-not-sum'],
    ['fraction', 0.005, 'weights-do-not-sum'],
  ] as const)('on a method of %s, weights of %d', (weightUnit, weight, code) => {
    const factors = four(4, 2, 3, 1).map((entry) => ({ ...entry, weight }));
    expect(codes(factors, { weightUnit }).slice(0, 2)).toEqual([code, code]);
  });

  it('a tolerance of one’s own', () => {
    const factors = four(4, 2, 3, 1).map((entry) => ({ ...entry, weight: 0.52 }));
    expect(codes(factors, { weightTolerance: 0.04 })).toEqual(['reversed-scale-trap']);
    expect(codes(factors, { weightTolerance: 0.039 })).toContain('weights-do-not-sum');
  });

  it('all weights 0', () => {
    const factors = four(4, 2, 3, 1).map((entry) => ({ ...entry, weight: 0 }));
    const result = evaluate(factors, { weightTolerance: 2 });
    expect(result.issues).toEqual(
      ['ifas', 'efas'].map((table) => ({
        severity: 'error',
        code: 'all-weights-zero',
        path: ['factors'],
        params: { table, sum: 0 },
      })),
    );
    expect(result).toMatchObject({
      coordinates: { x: null, y: null },
      quadrant: null,
      quadrantLabel: null,
      ieCell: null,
      turnedRound: null,
    });
    expect(result.ifas).toEqual({ weight: 0, strengths: 0, weaknesses: 0, total: 0 });
    const threshold = evaluate(factors, { coordinates: 'threshold' });
    expect([threshold.coordinates.x, threshold.quadrant]).toEqual([null, null]);
  });

  it('all weights of one table, or of one side, 0', () => {
    const without = (...nothing: string[]) =>
      evaluate(
        four(4, 2, 3, 1).map((entry) => ({
          ...entry,
          weight: nothing.includes(entry.code) ? 0 : 0.5,
        })),
      );
    expect(without('S1', 'W1').coordinates).toEqual({ x: null, y: 1 });
    expect(without('O1', 'T1').coordinates).toEqual({ x: 1, y: null });
    expect(without('O1', 'T1').quadrant).toBeNull();
    expect(without('S1').coordinates).toEqual({ x: -1, y: 1 });
    expect(without('W1', 'T1').quadrant).toBe('SO');
  });

  it.each([
    [NaN, 'weight-not-finite'],
    [Infinity, 'weight-not-finite'],
    [-0.1, 'weight-negative'],
    [1_000_001, 'number-too-big'],
  ] as const)('a weight of %s is left out of every sum', (weight, code) => {
    const result = evaluate([...four(4, 2, 3, 1), factor('S2', 'strength', weight, 4)]);
    expect(result.ifas).toEqual({ weight: 1, strengths: 2, weaknesses: 1, total: 3 });
    expect(result.factors[4]).toEqual({
      code: 'S2',
      kind: 'strength',
      weight,
      rating: 4,
      score: null,
      leftOut: code,
      printedScore: null,
    });
    expect(result.issues[0]).toEqual({
      severity: 'error',
      code,
      path: ['factors', 4, 'weight'],
      params: { factor: 'S2', found: String(weight), limit: 1e6 },
    });
  });

  it('a weight of a million can still be summed', () => {
    const result = evaluate([factor('S1', 'strength', 1e6, 4)]);
    expect(result.ifas.strengths).toBe(4e6);
    expect(result.factors[0]?.leftOut).toBeNull();
  });

  it.each([NaN, Infinity, -Infinity, 1e300, 7, 0, -3])('a rating of %s is left out', (rating) => {
    const result = evaluate([...four(4, 2, 3, 1), factor('S2', 'strength', 0.5, rating)]);
    expect(result.ifas).toEqual({ weight: 1.5, strengths: 2, weaknesses: 1, total: 3 });
    expect(result.factors[4]).toMatchObject({ score: null, leftOut: 'rating-out-of-range' });
    expect(result.issues[0]).toEqual({
      severity: 'error',
      code: 'rating-out-of-range',
      path: ['factors', 4, 'rating'],
      params: { factor: 'S2', found: String(rating), lowest: 1, highest: 4 },
    });
  });

  it.each(['null', '"3"', '{}', '[3]'])('a rating of %s out of JSON is left out', (json) => {
    const odd = { code: 'S2', kind: 'strength', weight: 0.5, rating: JSON.parse(json) } as const;
    const { factors, ifas, issues } = evaluate([...four(4, 2, 3, 1), odd]);
    expect(ifas.strengths).toBe(2);
    expect(factors[4]).toMatchObject({ score: null, leftOut: 'rating-out-of-range' });
    expect(issues[0]).toMatchObject({
      code: 'rating-out-of-range',
      path: ['factors', 4, 'rating'],
    });
  });

  it('a mistyped rating makes no weight wrong, but its factor is in no score', () => {
    const result = evaluate([
      ...four(4, 2, 3, 1).slice(1),
      factor('S1', 'strength', 0.25, 44),
      factor('S2', 'strength', 0.25, 4),
    ]);
    expect(result.ifas).toEqual({ weight: 1, strengths: 1, weaknesses: 1, total: 2 });
    expect(result.issues.map(({ code }) => code)).toEqual([
      'rating-out-of-range',
      'reversed-scale-trap',
    ]);
  });

  it('a weight that is left out is missing from the sum of weights', () => {
    const list = [...four(4, 2, 3, 1).slice(1), factor('S1', 'strength', -0.5, 4)];
    expect(codes(list)).toEqual(['weight-negative', 'weights-do-not-sum', 'side-empty']);
  });

  it('the ends of a scale, and what lies between, count', () => {
    const result = evaluate(four(4, 1, 3.5, 1.25));
    expect(result.factors.map(({ score }) => score)).toEqual([2, 0.5, 1.75, 0.625]);
    const five = evaluate(four(5, 1, 3, 2), { ratingScale: 'one-to-five' });
    expect(five.ifas.strengths).toBe(2.5);
    const signed = evaluate(four(4, -4, 1, -1), { ratingScale: 'signed' });
    expect(signed.factors.map(({ leftOut }) => leftOut)).toEqual([null, null, null, null]);
  });

  it.each(['strenght', 'Strength', '', 'constructor'])('a kind “%s” is left out', (kind) => {
    const odd = { code: 'S2', kind, weight: 0.5, rating: 9 };
    // @ts-expect-error the types refuse it too
    const result = evaluate([...four(4, 2, 3, 1), odd], { ratingScale: 'one-to-four' });
    expect(result.ifas).toEqual({ weight: 1, strengths: 2, weaknesses: 1, total: 3 });
    expect(result.factors[4]).toMatchObject({ score: null, leftOut: 'not-one-of' });
    expect([result.quadrant, result.ieCell]).toEqual(['SO', null]);
    expect(result.issues.map(({ code }) => code)).toEqual(['not-one-of', 'reversed-scale-trap']);
    expect(result.issues[0]).toEqual({
      severity: 'error',
      code: 'not-one-of',
      path: ['factors', 4, 'kind'],
      params: { found: `"${kind}"`, expected: 'strength, weakness, opportunity, threat' },
    });
  });

  it('a factor that is left out, or an empty side, leaves no IE cell', () => {
    const all = four(4, 2, 3, 1);
    expect(evaluate(all).ieCell).toBe('IV');
    expect(evaluate([...all, factor('S2', 'strength', 0.1, 7)])).toMatchObject({
      quadrant: 'SO',
      ieCell: null,
    });
    expect(evaluate([...all, factor('T2', 'threat', NaN, 2)]).ieCell).toBeNull();
    const halves = all.filter(({ code }) => code === 'S1' || code === 'O1');
    const whole = halves.map((entry) => ({ ...entry, weight: 1 }));
    expect(evaluate(whole)).toMatchObject({ ifas: { total: 4 }, quadrant: null, ieCell: null });
  });

  it('a cell that is not given is not turned round either', () => {
    const odd = factor('S2', 'strength', 0.1, 7);
    const method = { coordinates: 'threshold', ratingDirection: 'magnitude' } as const;
    const { turnedRound } = evaluate([...four(3, 4, 3, 4), odd], method);
    expect(turnedRound).toMatchObject({ quadrant: 'WT', ieCell: null });
  });

  it('a method with an unknown word is refused', () => {
    const method = { coordinates: 'thresold' };
    // @ts-expect-error the types refuse it too
    expect(() => evaluateSwot({ factors: four(4, 2, 3, 1), method })).toThrow('KC_INVALID_METHOD');
  });

  it('ratings off the scale are errors, means over respondents are not', () => {
    expect(codes(four(5, 2, 3, 1))).toContain('rating-out-of-range');
    expect(codes(four(NaN, 2, 3, 1))).toContain('rating-out-of-range');
    expect(evaluate(four(3.5, 2, 3, 1)).issues[0]).toEqual({
      severity: 'info',
      code: 'rating-not-integer',
      path: ['factors', 0, 'rating'],
      params: { factor: 'S1', found: '3.5' },
    });
    expect(codes(four(0.5, 2, 3, 1))).not.toContain('rating-not-integer');
    expect(codes(four(1, 1, 1, 1))).toEqual(['reversed-scale-trap']);
    expect(codes(four(5, 2, 3, 1), { ratingScale: 'one-to-five' })).not.toContain(
      'rating-out-of-range',
    );
    expect(codes(four(4, 2, 3, -1), { ratingScale: 'signed' })).toContain('rating-out-of-range');
  });

  it.each([
    ['weakness', -4, 0],
    ['weakness', -1, 0],
    ['threat', -0.9, 1],
    ['threat', 0, 1],
    ['threat', -4.1, 1],
    ['strength', 1, 0],
    ['opportunity', 0.9, 1],
  ] as const)('a signed scale takes for a %s %d: %d faults', (kind, rating, faults) => {
    const { issues } = evaluate([factor('X', kind, 1, rating)], { ratingScale: 'signed' });
    expect(issues.filter(({ code }) => code === 'rating-out-of-range')).toHaveLength(faults);
  });

  it('codes given twice name the first', () => {
    const again = factor('W1', 'weakness', 0, 3);
    const { issues } = evaluate([...four(4, 2, 3, 1), again, again]);
    const duplicates = issues.filter((issue) => issue.code === 'duplicate-factor');
    expect(duplicates).toEqual(
      [4, 5].map((index) => ({
        severity: 'error',
        code: 'duplicate-factor',
        path: ['factors', index, 'code'],
        params: { factor: 'W1', first: 2 },
      })),
    );
  });

  it('no factors at all', () => {
    const result = evaluate([]);
    expect(result.coordinates).toEqual({ x: null, y: null });
    expect(result.ifas).toEqual({ weight: null, strengths: null, weaknesses: null, total: null });
    expect(result.ieCell).toBeNull();
    expect(result.efas).toEqual({
      weight: null,
      opportunities: null,
      threats: null,
      total: null,
    });
    expect(result.quadrantLabel).toBeNull();
    expect(result.turnedRound).toBeNull();
    expect(result.issues).toEqual(
      ['strength', 'weakness', 'opportunity', 'threat'].map((kind) => ({
        severity: 'warning',
        code: 'side-empty',
        path: ['factors'],
        params: { kind },
      })),
    );
  });

  it('one side empty', () => {
    const result = evaluate(four(4, 2, 3, 1).filter(({ kind }) => kind !== 'weakness'));
    expect(result.ifas).toEqual({ weight: 0.5, strengths: 2, weaknesses: null, total: 2 });
    expect(result.coordinates).toEqual({ x: null, y: 1 });
    expect(result.quadrant).toBeNull();
    expect(
      result.issues.map(({ code, params }) => [code, params['kind'] ?? params['sum']]),
    ).toEqual([
      ['weights-do-not-sum', 0.5],
      ['side-empty', 'weakness'],
    ]);
  });

  it('10,000 factors', () => {
    const many = Array.from({ length: 10_000 }, (_, index) =>
      factor(`S${String(index)}`, 'strength', 0.0001, 3),
    );
    expect(evaluate(many).ifas.strengths).toBeCloseTo(3, 9);
    expect(evaluate(many).issues.map(({ code }) => code)).toEqual([
      'side-empty',
      'side-empty',
      'side-empty',
    ]);
  });
});
