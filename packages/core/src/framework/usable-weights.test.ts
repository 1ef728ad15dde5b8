import { describe, expect, it } from 'vitest';
import { usableWeights } from './usable-weights.js';

const limit = 9_007_199_254_740_991;

describe('the weights of a mean', () => {
  it('are kept where they are finite and at least 0', () => {
    const { issues, weights } = usableWeights(
      [
        ['b', 2.5],
        ['a', 0],
        ['c', limit],
      ],
      ['weights'],
    );
    expect([...weights]).toEqual([
      ['b', 2.5],
      ['a', 0],
      ['c', limit],
    ]);
    expect(issues).toEqual([]);
  });

  it.each([
    [Number.NaN, 'weight-not-finite'],
    [Infinity, 'weight-not-finite'],
    [-Infinity, 'weight-not-finite'],
    [-0.1, 'weight-negative'],
    [limit + 1, 'number-too-big'],
  ])('leave out %s with its reason', (weight, code) => {
    const { issues, weights } = usableWeights(
      [
        ['a', weight],
        ['b', 1],
      ],
      ['profile', 'weights'],
    );
    expect([...weights]).toEqual([['b', 1]]);
    const params = { factor: 'a', found: String(weight), limit };
    expect(issues).toEqual([
      { severity: 'error', code, path: ['profile', 'weights', 'a'], params },
    ]);
  });

  it('are told by their own place where they have one', () => {
    const { issues } = usableWeights([['a', -1, [2, 'weight']]], ['aspects']);
    expect(issues.map(({ path }) => path)).toEqual([['aspects', 2, 'weight']]);
  });

  it('that are all 0 are told once, where they stand', () => {
    const given = [['a', 0] as const, ['b', -0] as const];
    expect(usableWeights(given, ['weights']).issues).toEqual([
      { severity: 'error', code: 'all-weights-zero', path: ['weights'], params: {} },
    ]);
  });

  it('are not called all 0 where one is wrong, or where there are none', () => {
    const given = [['a', 0] as const, ['b', -1] as const];
    expect(usableWeights(given, []).issues.map(({ code }) => code)).toEqual(['weight-negative']);
    expect(usableWeights([], ['weights'])).toEqual({ weights: new Map(), issues: [] });
  });
});
