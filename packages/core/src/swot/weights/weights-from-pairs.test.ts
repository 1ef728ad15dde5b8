import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weightsFromPairs } from './weights-from-pairs.js';

const __ = null;

describe('weights from paired comparisons', () => {
  it('are each row’s total over the sum of all', () => {
    const pairs = [
      [__, 3, 3, 1],
      [1, __, 2, 1],
      [1, 2, __, 1],
      [3, 3, 3, __],
    ];
    expect(weightsFromPairs(pairs)).toEqual({
      weights: [7 / 24, 4 / 24, 4 / 24, 9 / 24],
      totals: [7, 4, 4, 9],
      sum: 24,
      issues: [],
    });
  });

  it('need one side of each pair only, whichever', () => {
    const above = [
      [__, 3, 2],
      [__, __, 1],
      [__, __, __],
    ];
    const below = [
      [__, __, __],
      [1, __, __],
      [2, 3, __],
    ];
    expect(weightsFromPairs(above).totals).toEqual([5, 2, 5]);
    expect(weightsFromPairs(below).totals).toEqual([5, 2, 5]);
    const both = [
      [2, 3, 2],
      [1, 2, 1],
      [2, 3, 2],
    ];
    expect(weightsFromPairs(both).totals).toEqual([5, 2, 5]);
  });

  it('know the scale 0, 1, 2, on which a factor can lose everything', () => {
    const pairs = [
      [1, 2, 1],
      [0, 1, __],
      [__, 2, __],
    ];
    expect(weightsFromPairs(pairs, { scale: 'zero-to-two' })).toEqual({
      weights: [3 / 6, 0, 3 / 6],
      totals: [3, 0, 3],
      sum: 6,
      issues: [],
    });
  });

  it('of a single factor are 1', () => {
    expect(weightsFromPairs([[__]]).weights).toEqual([1]);
    expect(weightsFromPairs([[__]], { scale: 'zero-to-two' }).weights).toEqual([1]);
  });

  it('sum to 1', () => {
    const square = fc.integer({ min: 1, max: 12 }).chain((size) =>
      fc.array(fc.array(fc.integer({ min: 1, max: 3 }), { minLength: size, maxLength: size }), {
        minLength: size,
        maxLength: size,
      }),
    );
    fc.assert(
      fc.property(square, (matrix) => {
        const pairs = matrix.map((row, i) => row.map((value, j) => (i < j ? value : __)));
        const { weights } = weightsFromPairs(pairs);
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
      }),
    );
  });
});

describe('comparisons that go in a circle', () => {
  it('are reported, and the weights still given', () => {
    const { issues, weights } = weightsFromPairs([
      [__, 3, 1],
      [__, __, 3],
      [__, __, __],
    ]);
    expect(weights).toEqual([1 / 3, 1 / 3, 1 / 3]);
    expect(issues).toEqual([
      {
        severity: 'warning',
        code: 'comparisons-intransitive',
        path: [0, 1],
        params: { first: 1, second: 2, third: 3 },
      },
    ]);
  });

  it('are exactly those that some three factors form', () => {
    const triple = fc.integer({ min: 3, max: 7 }).chain((size) =>
      fc.array(fc.array(fc.integer({ min: 1, max: 3 }), { minLength: size, maxLength: size }), {
        minLength: size,
        maxLength: size,
      }),
    );
    fc.assert(
      fc.property(triple, (matrix) => {
        const better = (i: number, j: number) =>
          i < j ? (matrix[i]?.[j] ?? 0) - 2 : 2 - (matrix[j]?.[i] ?? 0);
        const circular = (i: number, j: number, k: number) =>
          better(i, j) >= 0 &&
          better(j, k) >= 0 &&
          better(k, i) >= 0 &&
          better(i, j) + better(j, k) + better(k, i) > 0;
        const indexes = matrix.map((_, index) => index);
        const some = indexes.some((i) =>
          indexes.some((j) =>
            indexes.some((k) => i !== j && j !== k && i !== k && circular(i, j, k)),
          ),
        );
        const pairs = matrix.map((row, i) => row.map((value, j) => (i < j ? value : __)));
        const { issues } = weightsFromPairs(pairs);
        expect(issues.length > 0).toBe(some);
        const seen = new Set<string>();
        for (const { params } of issues) {
          const [i = 0, j = 0, k = 0] = ['first', 'second', 'third'].map(
            (name) => Number(params[name]) - 1,
          );
          expect(circular(i, j, k)).toBe(true);
          seen.add([i, j, k].sort((a, b) => a - b).join());
        }
        expect(seen.size).toBe(issues.length);
      }),
    );
  });

  it('are named ten times at most', () => {
    // Everybody beats the next half of a round table.
    const size = 15;
    const pairs = Array.from({ length: size }, (_, i) =>
      Array.from({ length: size }, (__, j) =>
        i === j ? null : (j - i + size) % size <= size / 2 ? 3 : 1,
      ),
    );
    expect(weightsFromPairs(pairs).issues).toHaveLength(10);
  });
});

describe('bad comparisons give no weights', () => {
  const refused = (pairs: (number | null)[][]) => {
    const { issues, ...nothing } = weightsFromPairs(pairs);
    expect(nothing).toEqual({ weights: [], totals: [], sum: null });
    return issues.map(({ severity, code, path, params }) => [severity, code, path, params]);
  };

  it('a pair that is missing', () => {
    expect(
      refused([
        [__, 1, __],
        [__, __, 2],
        [__, __, __],
      ]),
    ).toEqual([
      [
        'error',
        'comparison-missing',
        [0, 2],
        { row: 1, column: 3, found: 'null', other: 'null', expected: '1, 2, 3' },
      ],
    ]);
  });

  it('a pair that contradicts itself', () => {
    expect(
      refused([
        [__, 3],
        [3, __],
      ]),
    ).toEqual([
      [
        'error',
        'comparison-contradicts',
        [0, 1],
        { row: 1, column: 2, found: '3', other: '3', expected: '1, 2, 3' },
      ],
    ]);
  });

  it.each([0, 4, 2.5, NaN, Infinity, -1])('%s on a scale from 1 to 3', (value) => {
    const issues = refused([
      [__, 2],
      [value, __],
    ]);
    expect(issues).toContainEqual([
      'error',
      'comparison-not-on-scale',
      [1, 0],
      { row: 2, column: 1, found: String(value), other: '2', expected: '1, 2, 3' },
    ]);
  });

  it('3 on a scale from 0 to 2', () => {
    const { issues } = weightsFromPairs(
      [
        [__, 3],
        [__, __],
      ],
      { scale: 'zero-to-two' },
    );
    expect(issues[0]?.params['expected']).toBe('0, 1, 2');
  });

  it('a diagonal on which a factor beats itself', () => {
    expect(refused([[3]])).toEqual([
      [
        'error',
        'comparison-contradicts',
        [0, 0],
        { row: 1, column: 1, found: '3', other: '3', expected: '1, 2, 3' },
      ],
    ]);
  });

  it('rows of another length', () => {
    expect(refused([[__, 2], [__]])).toEqual([
      ['error', 'matrix-not-square', [1], { row: 2, found: 1, expected: 2 }],
    ]);
  });

  it('none, and too many', () => {
    expect(refused([])).toEqual([['error', 'list-too-short', [], { found: 0, limit: 1 }]]);
    expect(refused(Array.from({ length: 1001 }, () => []))).toEqual([
      ['error', 'list-too-long', [], { found: 1001, limit: 1000 }],
    ]);
  });

  it('names fifty faults at most', () => {
    const empty = Array.from({ length: 200 }, () => new Array<null>(200).fill(null));
    expect(refused(empty)).toHaveLength(50);
    expect(refused(Array.from({ length: 200 }, () => []))).toHaveLength(50);
  });

  it('1,000 factors get an answer', () => {
    const pairs = Array.from({ length: 1000 }, (_, i) =>
      Array.from({ length: 1000 }, (__, j) => (i < j ? 3 : i === j ? null : 1)),
    );
    const { issues, weights } = weightsFromPairs(pairs);
    expect(issues).toEqual([]);
    expect(weights[0]).toBe(2997 / (1000 * 999 * 2));
  }, 60_000);
});
