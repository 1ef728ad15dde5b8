import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { qspm } from './qspm.js';

const factors = [
  { code: 'S1', weight: 0.6 },
  { code: 'W1', weight: 0.4 },
  { code: 'O1', weight: 0.5 },
  { code: 'T1', weight: 0.5 },
];
const strategies = [{ code: 'SO1' }, { code: 'ST1' }, { code: 'WO1' }];
const attractiveness = [
  [4, 3, 1],
  [1, 1, 4],
  [4, 1, 3],
  [1, 4, 3],
];
const totals = (matrix: (number | null)[][]) =>
  qspm({ factors, strategies, attractiveness: matrix }).strategies.map(
    ({ rank, total }) => [rank, total === null ? null : Number(total.toFixed(12))] as const,
  );

describe('the matrix', () => {
  it('multiplies, adds and ranks; worked by hand', () => {
    const result = qspm({ factors, strategies, attractiveness });
    // 0.6 × 4 + 0.4 × 1 + 0.5 × 4 + 0.5 × 1 = 5.3, and so on
    expect(totals(attractiveness)).toEqual([
      [1, 5.3],
      [3, 4.7],
      [2, 5.2],
    ]);
    expect(result.strategies.map(({ code }) => code)).toEqual(['SO1', 'ST1', 'WO1']);
    expect(result.factors[0]).toEqual({
      code: 'S1',
      weight: 0.6,
      attractiveness: [4, 3, 1],
      totals: [0.6 * 4, 0.6 * 3, 0.6],
      leftOut: null,
    });
    expect(result.issues).toEqual([]);
  });

  it('shares ranks', () => {
    const same = attractiveness.map(([first = 0, , third = 0]) => [first, first, third]);
    expect(totals(same).map(([rank]) => rank)).toEqual([1, 1, 3]);
  });

  it('leaves out a factor that bears on no choice', () => {
    const matrix = attractiveness.map((row, at) => (at === 1 ? [null, null, null] : row));
    expect(totals(matrix)).toEqual([
      [1, 4.9],
      [2, 4.3],
      [3, 3.6],
    ]);
    const result = qspm({ factors, strategies, attractiveness: matrix });
    expect(result.factors[1]?.leftOut).toBe('not-affected');
    expect(result.factors[1]?.totals).toEqual([null, null, null]);
    expect(result.issues).toEqual([]);
  });

  it('leaves out for all what is rated for some only', () => {
    const matrix = attractiveness.map((row, at) => (at === 1 ? [null, 1, 4] : row));
    expect(totals(matrix)).toEqual([
      [1, 4.9],
      [2, 4.3],
      [3, 3.6],
    ]);
    const result = qspm({ factors, strategies, attractiveness: matrix });
    expect(result.factors[1]?.leftOut).toBe('attractiveness-incomplete');
    expect(result.issues).toEqual([
      {
        severity: 'warning',
        code: 'attractiveness-incomplete',
        path: ['attractiveness', 1],
        params: { factor: 'W1' },
      },
    ]);
  });

  it('does not depend on the order of the factors, to the last bit', () => {
    const cell = fc.double({ min: 1, max: 4, noNaN: true });
    const row = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), cell, cell);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
        const of = (order: typeof rows) =>
          qspm({
            factors: order.map(([weight]) => ({
              code: String(rows.findIndex(([w]) => w === weight)),
              weight,
            })),
            strategies: [{ code: 'A' }, { code: 'B' }],
            attractiveness: order.map(([, ...values]) => values),
          }).strategies;
        const unique = rows.filter(([w], at) => rows.findIndex(([other]) => other === w) === at);
        expect(of([...unique].reverse())).toEqual(of(unique));
      }),
    );
  });

  it('adds in the order of the codes, and of the weights where factors share one', () => {
    const total = (...rows: (readonly [string, number])[]) =>
      qspm({
        factors: rows.map(([code, weight]) => ({ code, weight })),
        strategies: [{ code: 'A' }],
        attractiveness: rows.map(() => [1]),
      }).strategies[0]?.total;
    expect(0.1 + 0.2 + 0.3).not.toBe(0.3 + 0.2 + 0.1);
    expect(total(['c', 0.3], ['b', 0.2], ['a', 0.1])).toBe(0.1 + 0.2 + 0.3);
    expect(total(['a', 0.3], ['b', 0.2], ['c', 0.1])).toBe(0.3 + 0.2 + 0.1);
    expect(total(['a', 0.3], ['a', 0.2], ['a', 0.1])).toBe(0.1 + 0.2 + 0.3);
  });

  it('takes means over respondents', () => {
    const matrix = attractiveness.map((row) => row.map((value) => Math.min(4, value + 0.5)));
    expect(qspm({ factors, strategies, attractiveness: matrix }).issues).toEqual([]);
  });
});

describe('bad input', () => {
  it.each([0, 0.99, 4.01, NaN, -1, Infinity])('an attractiveness of %d omits the row', (value) => {
    const matrix = attractiveness.map((row, at) => (at === 2 ? [4, value, 3] : row));
    const result = qspm({ factors, strategies, attractiveness: matrix });
    expect(result.factors[2]?.leftOut).toBe('rating-out-of-range');
    expect(result.issues).toEqual([
      {
        severity: 'error',
        code: 'rating-out-of-range',
        path: ['attractiveness', 2, 1],
        params: { factor: 'O1', found: String(value), lowest: 1, highest: 4 },
      },
    ]);
    expect(result.strategies[0]?.total).toBeCloseTo(3.3, 12);
  });

  it.each([
    [NaN, 'weight-not-finite'],
    [-0.1, 'weight-negative'],
    [1e9, 'number-too-big'],
  ] as const)('a weight of %d omits the row', (weight, code) => {
    const result = qspm({
      factors: factors.map((factor, at) => (at === 0 ? { ...factor, weight } : factor)),
      strategies,
      attractiveness,
    });
    expect(result.factors[0]?.leftOut).toBe(code);
    expect(result.issues.map(({ path }) => path)).toEqual([['factors', 0, 'weight']]);
    expect(result.strategies[0]?.total).toBeCloseTo(2.9, 12);
  });

  it('codes given twice are reported, and count', () => {
    const result = qspm({
      factors: [...factors, { code: 'S1', weight: 0.5 }],
      strategies: [{ code: 'A' }, { code: 'B' }, { code: 'A' }],
      attractiveness: [...attractiveness, [1, 1, 1]],
    });
    expect(result.issues).toEqual([
      {
        severity: 'error',
        code: 'duplicate-factor',
        path: ['factors', factors.length, 'code'],
        params: { factor: 'S1', first: 1 },
      },
      {
        severity: 'error',
        code: 'duplicate-code',
        path: ['strategies', 2, 'code'],
        params: { found: 'A' },
      },
    ]);
    expect(result.factors.at(-1)).toMatchObject({ leftOut: null, totals: [0.5, 0.5, 0.5] });
    expect(result.strategies.map(({ rank }) => rank)).not.toContain(null);
  });

  it('missing rows and columns are empty', () => {
    const result = qspm({ factors, strategies, attractiveness: [[4, 3, 1, 4], [1]] });
    expect(result.factors.map(({ leftOut }) => leftOut)).toEqual([
      null,
      'attractiveness-incomplete',
      'not-affected',
      'not-affected',
    ]);
    expect(result.factors[0]?.attractiveness).toEqual([4, 3, 1]);
  });

  it('nothing that counts has no total and no rank', () => {
    expect(qspm({ factors, strategies, attractiveness: [] }).strategies).toEqual(
      strategies.map(({ code }) => ({ code, total: null, rank: null })),
    );
    expect(qspm({ factors: [], strategies: [], attractiveness: [] })).toEqual({
      factors: [],
      strategies: [],
      issues: [],
    });
    const none = qspm({ factors, strategies: [], attractiveness });
    expect(none.factors[0]).toMatchObject({ totals: [], leftOut: 'not-affected' });
  });

  it('10,000 factors get an answer', () => {
    const many = Array.from({ length: 10_000 }, (_, at) => ({ code: `F${at}`, weight: 0.0001 }));
    const result = qspm({
      factors: many,
      strategies: [{ code: 'A' }],
      attractiveness: many.map(() => [3]),
    });
    expect(result.strategies[0]?.total).toBeCloseTo(3, 9);
  });
});
