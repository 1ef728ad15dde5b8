import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseWeights } from './normalise-weights.js';

const values = fc.array(fc.double({ min: 0.001, max: 1000, noNaN: true }), {
  minLength: 1,
  maxLength: 30,
});
const sumOf = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0);

describe('normalised Likert values', () => {
  it('are value ÷ sum', () => {
    expect(normaliseWeights([5, 3, 2])).toEqual({ weights: [0.5, 0.3, 0.2], sum: 10, issues: [] });
    expect(normaliseWeights([0, 4]).weights).toEqual([0, 1]);
    expect(normaliseWeights([3]).weights).toEqual([1]);
  });

  it('sum to 1', () => {
    fc.assert(
      fc.property(values, (list) => {
        expect(Math.abs(sumOf(normaliseWeights(list).weights) - 1)).toBeLessThan(1e-12);
      }),
    );
  });

  it('do not change when all values are scaled', () => {
    fc.assert(
      fc.property(values, fc.double({ min: 0.01, max: 100, noNaN: true }), (list, factor) => {
        const { weights } = normaliseWeights(list);
        const scaled = normaliseWeights(list.map((value) => value * factor)).weights;
        scaled.forEach((weight, at) => expect(weight).toBeCloseTo(weights[at] ?? NaN, 12));
        const doubled = normaliseWeights(list.map((value) => 2 * value)).weights;
        expect(doubled).toEqual(weights);
      }),
    );
  });

  it('go with their value whatever the order, to the last bit', () => {
    fc.assert(
      fc.property(values, (list) => {
        const { weights } = normaliseWeights(list);
        const turned = normaliseWeights([...list].reverse()).weights;
        expect([...turned].reverse()).toEqual(weights);
      }),
    );
  });

  it('of 10,000 factors still sum to 1', () => {
    const list = Array.from({ length: 10_000 }, (_, index) => 1 + (index % 5));
    expect(Math.abs(sumOf(normaliseWeights(list).weights) - 1)).toBeLessThan(1e-12);
  });
});

describe('bad values give no weights', () => {
  it.each([
    [NaN, 'weight-not-finite'],
    [Infinity, 'weight-not-finite'],
    [-1, 'weight-negative'],
    [1e7, 'number-too-big'],
  ] as const)('%s', (value, code) => {
    expect(normaliseWeights([1, value])).toEqual({
      weights: [],
      sum: null,
      issues: [
        {
          severity: 'error',
          code,
          path: [1],
          params: { factor: 2, found: String(value), limit: 1e6 },
        },
      ],
    });
  });

  it('a place without a value', () => {
    const sparse: number[] = [];
    sparse[1] = 1;
    const { issues, weights } = normaliseWeights(sparse);
    expect(weights).toEqual([]);
    expect(issues.map(({ code, path, params }) => [code, path, params['found']])).toEqual([
      ['weight-not-finite', [0], 'undefined'],
    ]);
  });

  it('all zero', () => {
    expect(normaliseWeights([0, 0])).toEqual({
      weights: [],
      sum: null,
      issues: [{ severity: 'error', code: 'all-weights-zero', path: [], params: {} }],
    });
  });

  it('none at all', () => {
    expect(normaliseWeights([])).toEqual({
      weights: [],
      sum: null,
      issues: [
        { severity: 'error', code: 'list-too-short', path: [], params: { found: 0, limit: 1 } },
      ],
    });
  });
});
