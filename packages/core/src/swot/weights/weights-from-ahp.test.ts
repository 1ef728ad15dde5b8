import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import published from '../../../fixtures/ahp-published.json' with { type: 'json' };
import { weightsFromAhp } from './weights-from-ahp.js';

const fraction = (text: string) => {
  const [over = NaN, under = 1] = text.split('/').map(Number);
  return over / under;
};
const matrixOf = (rows: readonly string[]) => rows.map((row) => row.split(' ').map(fraction));
const __ = null;

describe('published comparisons', () => {
  it.each(published)('$title', ({ matrix, printed, computed }) => {
    const answer = weightsFromAhp(matrixOf(matrix));
    const digits = (printed.weights[0]?.length ?? 2) - 1;
    expect(answer.weights.map((weight) => weight.toFixed(digits).replace(/^0/, ''))).toEqual(
      printed.weights,
    );
    expect(answer.consistencyRatio?.toFixed(printed.ratio.length - 1).replace(/^0/, '')).toBe(
      printed.ratio,
    );
    expect(answer.lambdaMax).toBeCloseTo(Number(computed.lambda), 9);
    expect(answer.consistencyRatio).toBeCloseTo(Number(computed.ratio), 9);
    expect(answer.consistent).toBe(Number(printed.ratio) <= 0.1);
    expect(answer.issues.map(({ code }) => code)).toEqual(
      answer.consistent ? [] : ['comparisons-inconsistent'],
    );
  });
});

describe('consistency', () => {
  it('is a warning with the ratio when it is poor', () => {
    const { consistencyIndex, consistencyRatio, issues, lambdaMax, randomIndex } = weightsFromAhp([
      [1, 9, __],
      [__, 1, 9],
      [9, __, 1],
    ]);
    expect(lambdaMax).toBeCloseTo(1 + 9 + 1 / 9, 12);
    expect(consistencyIndex).toBeCloseTo((7 + 1 / 9) / 2, 12);
    expect(randomIndex).toBe(0.58);
    expect(consistencyRatio).toBe((consistencyIndex ?? 0) / 0.58);
    expect(issues).toEqual([
      {
        severity: 'warning',
        code: 'comparisons-inconsistent',
        path: [],
        params: { ratio: consistencyRatio, limit: 0.1 },
      },
    ]);
  });

  it('accepts 0.10 and not more', () => {
    // [1, a, 1/a] in a circle of three: the ratio grows with a.
    const ratio = (a: number) =>
      weightsFromAhp([
        [1, a, __],
        [__, 1, a],
        [a, __, 1],
      ]);
    expect(ratio(1.4).consistent).toBe(true);
    expect(ratio(1.4).issues).toEqual([]);
    expect(ratio(1.42).consistent).toBe(false);
    expect(ratio(1.42).issues).toHaveLength(1);
  });

  it('is not a question for one or two factors', () => {
    expect(weightsFromAhp([[1]])).toEqual({
      weights: [1],
      lambdaMax: 1,
      consistencyIndex: 0,
      randomIndex: 0,
      consistencyRatio: 0,
      consistent: true,
      issues: [],
    });
    const two = weightsFromAhp([
      [1, 9],
      [1 / 9, 1],
    ]);
    expect(two.weights[0]).toBeCloseTo(0.9, 12);
    expect(two.weights[1]).toBeCloseTo(0.1, 12);
    expect([two.consistencyIndex, two.consistencyRatio, two.consistent]).toEqual([0, 0, true]);
  });

  it('of a matrix made from weights is perfect, and the weights come back', () => {
    const parts = fc.array(fc.double({ min: 1, max: 3, noNaN: true }), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(parts, (list) => {
        const sum = list.reduce((total, part) => total + part, 0);
        const { consistencyRatio, consistent, weights } = weightsFromAhp(
          list.map((part) => list.map((other) => part / other)),
        );
        expect(consistent).toBe(true);
        expect(consistencyRatio).toBeGreaterThanOrEqual(0);
        expect(consistencyRatio).toBeLessThan(1e-12);
        weights.forEach((weight, at) => expect(weight).toBeCloseTo((list[at] ?? NaN) / sum, 12));
        expect(weights.reduce((total, weight) => total + weight, 0)).toBeCloseTo(1, 12);
      }),
    );
  });

  it('takes Saaty’s random index up to 15 and Alonso and Lamata’s line from there', () => {
    const same = (size: number) =>
      weightsFromAhp(Array.from({ length: size }, () => new Array<number>(size).fill(1)));
    const sizes = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15];
    expect(sizes.map((size) => same(size).randomIndex)).toEqual([
      0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59,
    ]);
    expect(same(16).randomIndex).toBeCloseTo((1.7699 * 16 - 4.3513) / 15, 12);
    expect(same(16).randomIndex).toBeCloseTo(1.5978, 4);
  });
});

describe('what is typed', () => {
  it('may leave out the diagonal and one side of each pair', () => {
    const whole = weightsFromAhp(matrixOf(['1 3 5', '1/3 1 2', '1/5 1/2 1']));
    expect(
      weightsFromAhp([
        [__, 3, 5],
        [__, __, 2],
        [__, __, __],
      ]),
    ).toEqual(whole);
    expect(
      weightsFromAhp([
        [1, __, __],
        [1 / 3, 1, __],
        [1 / 5, 1 / 2, 1],
      ]).weights[0],
    ).toBeCloseTo(whole.weights[0] ?? NaN, 12);
  });

  it('may round the reciprocals: the higher side counts', () => {
    const whole = weightsFromAhp(matrixOf(['1 3 7', '1/3 1 8', '1/7 1/8 1']));
    const rounded = weightsFromAhp([
      [1.02, 3, 7],
      [0.33, 1, 8],
      [0.14, 0.13, 1],
    ]);
    expect(rounded).toEqual(whole);
    const below = weightsFromAhp([
      [1, 0.33, 0.14],
      [3, 1, 0.13],
      [7, 8, 1],
    ]);
    expect([...below.weights].sort()).not.toEqual([...whole.weights].sort());
    expect(below.weights[2]).toBeGreaterThan(0.7);
  });
});

describe('bad comparisons give no weights', () => {
  const nothing = {
    weights: [],
    lambdaMax: null,
    consistencyIndex: null,
    randomIndex: null,
    consistencyRatio: null,
    consistent: false,
  };

  it.each([
    ['zero', 0],
    ['negative', -3],
    ['no number', NaN],
    ['infinite', Infinity],
    ['beyond the scale', 9.2],
    ['below the scale', 0.108],
  ])('%s', (_, value) => {
    const { issues, ...rest } = weightsFromAhp([
      [1, value],
      [__, 1],
    ]);
    expect(rest).toEqual(nothing);
    expect(issues).toContainEqual({
      severity: 'error',
      code: 'comparison-not-on-scale',
      path: [0, 1],
      params: { row: 1, column: 2, found: String(value), other: 'null', expected: '1/9 … 9' },
    });
  });

  it.each([9.1, 0.11])('%s is still on the scale', (value) => {
    expect(
      weightsFromAhp([
        [1, value],
        [__, 1],
      ]).issues,
    ).toEqual([]);
  });

  it.each([
    [3, 0.35, 0],
    [3, 0.317, 0],
    [3, 0.351, 1],
    [3, 0.316, 1],
    [3, 3, 1],
  ])('%d against %d', (above, below, faults) => {
    const { issues } = weightsFromAhp([
      [1, above],
      [below, 1],
    ]);
    expect(issues.map(({ code }) => code)).toEqual(
      new Array<string>(faults).fill('comparison-contradicts'),
    );
  });

  it('a missing pair, a ragged matrix, none', () => {
    const codes = (matrix: (number | null)[][]) =>
      weightsFromAhp(matrix).issues.map(({ code }) => code);
    expect(
      codes([
        [1, __],
        [__, 1],
      ]),
    ).toEqual(['comparison-missing']);
    // A line of a length with nothing in it.
    expect(codes([new Array<number | null>(2), [__, 1]])).toEqual(['comparison-missing']);
    expect(weightsFromAhp([new Array<number | null>(2), [1 / 3, __]]).weights).toEqual([
      0.75, 0.25,
    ]);
    expect(
      codes([
        [1, 2, 3],
        [1 / 2, 1],
      ]),
    ).toEqual(['matrix-not-square']);
    expect(codes([])).toEqual(['list-too-short']);
  });

  it('1,000 factors get an answer, more a refusal', () => {
    const matrix = Array.from({ length: 1000 }, (_, i) =>
      Array.from({ length: 1000 }, (__, j) => (i < j ? 1 + ((7 * i + j) % 9) : i === j ? 1 : null)),
    );
    const { weights } = weightsFromAhp(matrix);
    expect(Math.abs(weights.reduce((sum, weight) => sum + weight, 0) - 1)).toBeLessThan(1e-12);
    expect(weightsFromAhp(Array.from({ length: 1001 }, () => [])).issues[0]?.code).toBe(
      'list-too-long',
    );
  }, 60_000);
});
