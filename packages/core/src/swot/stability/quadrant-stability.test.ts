import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KotaCerdasError } from '../../error/kota-cerdas-error.js';
import { factor } from '../../testing/swot.js';
import { evaluateSwot } from '../evaluate-swot.js';
import type { FactorKind, SwotAnalysis } from '../types.js';
import { quadrantStability, type StabilityOptions } from './quadrant-stability.js';

const analysis: SwotAnalysis = {
  factors: [
    factor('S1', 'strength', 0.3, 3),
    factor('S2', 'strength', 0.2, 4),
    factor('W1', 'weakness', 0.5, 3),
    factor('O1', 'opportunity', 0.45, 3),
    factor('T1', 'threat', 0.55, 2.4),
  ],
  method: { ratingDirection: 'magnitude' },
};
const options = { draws: 2000, spread: 0.1, seed: 20_261_123 };
const rows = fc.array(
  fc.record({
    code: fc.constantFrom('A', 'B', 'C'),
    kind: fc.constantFrom<FactorKind>('strength', 'weakness', 'opportunity', 'threat'),
    weight: fc.double({ min: 0, max: 1, noNaN: true }),
    rating: fc.double({ min: 1, max: 4, noNaN: true }),
  }),
  { maxLength: 12 },
);
const sum = (shares: object) =>
  Object.values(shares).reduce((total: number, share) => total + Number(share), 0);

describe('shares', () => {
  it('are the same on every machine for the same seed', () => {
    const stability = quadrantStability(analysis, options);
    expect(stability).toEqual(quadrantStability(analysis, options));
    expect(stability).toEqual({
      draws: 2000,
      issues: [
        {
          severity: 'info',
          code: 'rating-not-integer',
          path: ['factors', 4, 'rating'],
          params: { factor: 'T1', found: '2.4' },
        },
      ],
      points: [],
      quadrant: 'SO',
      share: 0.4885,
      shares: { SO: 0.4885, ST: 0.385, WO: 0.066, WT: 0.0605, 'on-axis': 0 },
      x: {
        value: 0.19999999999999996,
        mean: 0.18340297124985755,
        deviation: 0.15332092365305192,
      },
      y: {
        value: 0.030000000000000027,
        mean: 0.02296832205887759,
        deviation: 0.16218638998558202,
      },
    });
  });

  it('differ for another seed', () => {
    const other = quadrantStability(analysis, { ...options, seed: 1 });
    expect(other.shares).not.toEqual(quadrantStability(analysis, options).shares);
  });

  it('sum to 1, or are all 0 where there is no quadrant', () => {
    fc.assert(
      fc.property(rows, fc.integer(), (factors, seed) => {
        const { quadrant, shares } = quadrantStability(
          { factors },
          { draws: 50, spread: 0.3, seed },
        );
        expect(sum(shares)).toBeCloseTo(quadrant === null ? 0 : 1, 12);
      }),
    );
  });

  it('are 1 for the quadrant of the analysis where nothing is disturbed', () => {
    const coordinates = fc.constantFrom(
      'difference' as const,
      'half-difference' as const,
      'swapped' as const,
      'threshold' as const,
    );
    fc.assert(
      fc.property(rows, coordinates, (factors, variant) => {
        const plan = { factors, method: { coordinates: variant } };
        const result = evaluateSwot(plan);
        fc.pre(result.quadrant !== null);
        const { quadrant, share, shares, x, y } = quadrantStability(plan, {
          draws: 3,
          spread: 0,
          seed: 1,
        });
        expect(quadrant).toBe(result.quadrant);
        expect([share, shares[quadrant ?? 'SO']]).toEqual([1, 1]);
        expect(x).toEqual({
          value: result.coordinates.x,
          mean: result.coordinates.x,
          deviation: 0,
        });
        expect(y).toEqual({
          value: result.coordinates.y,
          mean: result.coordinates.y,
          deviation: 0,
        });
      }),
    );
  });

  it('do not depend on the order of the factors, to the last bit', () => {
    fc.assert(
      fc.property(rows, (factors) => {
        const some = { ...options, draws: 20, points: 20 };
        const { issues, ...figures } = quadrantStability({ factors }, some);
        const back = quadrantStability({ factors: [...factors].reverse() }, some);
        expect(back).toMatchObject(figures);
        expect(back.issues).toHaveLength(issues.length);
      }),
    );
  });

  it('count the points that are drawn', () => {
    const { points, shares } = quadrantStability(analysis, { ...options, points: 2000 });
    const inSo = points.filter(({ x, y }) => x > 0 && y > 0);
    expect(points).toHaveLength(2000);
    expect(inSo.length / 2000).toBe(shares.SO);
    const favourable = points.filter(({ x, y }) => x < 0 && y > 0);
    expect(favourable.length / 2000).toBe(shares.WO);
  });

  it('of a position far from both axes are 1', () => {
    const far = [4, 1, 1, 4].map((rating, at) => {
      const kinds = ['strength', 'weakness', 'opportunity', 'threat'] as const;
      return factor(`F${at}`, kinds[at] ?? 'threat', 0.5, rating);
    });
    const { share, shares } = quadrantStability({ factors: far }, options);
    expect([share, shares]).toEqual([1, { SO: 0, ST: 1, WO: 0, WT: 0, 'on-axis': 0 }]);
  });

  it('take the profile where the analysis sets nothing', () => {
    const { method } = evaluateSwot({ ...analysis, method: { weightUnit: 'percent' } });
    const { x } = quadrantStability({ factors: analysis.factors }, { ...options, profile: method });
    expect(x?.value).toBeCloseTo(0.002, 12);
  });
});

describe('the model', () => {
  const single = (rating: number, spread: StabilityOptions['spread']) =>
    quadrantStability(
      {
        factors: [
          factor('S1', 'strength', 1, rating),
          factor('W1', 'weakness', 0, 1),
          factor('O1', 'opportunity', 0.5, 3),
          factor('T1', 'threat', 0.5, 2),
        ],
      },
      { draws: 10_000, spread, seed: 3 },
    );

  it('moves a rating evenly by its part of the width of the scale', () => {
    const { x } = single(2.5, { weight: 0, rating: 0.1 });
    expect(x?.mean).toBeCloseTo(2.5, 2);
    // An even spread from 2.2 to 2.8 deviates by its width ÷ √12.
    expect(Math.abs((x?.deviation ?? 0) - 0.6 / Math.sqrt(12))).toBeLessThan(0.003);
  });

  it('moves weights by their part of themselves, within their sum', () => {
    const { x, y } = single(2.5, { weight: 0.2, rating: 0 });
    expect(x?.mean).toBeCloseTo(2.5, 12);
    expect(x?.deviation).toBeCloseTo(0, 7);
    // 0.5 × 3 − 0.5 × 2; a weight deviates by 0.2 ÷ √3 of itself, and so 5 × its share by about 0.204.
    expect(y?.value).toBe(0.5);
    expect(Math.abs((y?.deviation ?? 0) - 0.204)).toBeLessThan(0.005);
  });

  it('takes one number for both', () => {
    expect(single(2.5, 0.2)).toEqual(single(2.5, { weight: 0.2, rating: 0.2 }));
    expect(single(2.5, 0.2)).not.toEqual(single(2.5, { weight: 0.2, rating: 0.1 }));
  });

  it('summarises the very draws whose points it gives', () => {
    const { points, x } = quadrantStability(analysis, { ...options, points: 2000 });
    const xs = points.map((point) => point.x);
    const mean = xs.reduce((total, one) => total + one, 0) / 2000;
    expect(x?.mean).toBeCloseTo(mean, 12);
    const variance = xs.reduce((total, one) => total + (one - mean) ** 2, 0) / 2000;
    expect(x?.deviation).toBeCloseTo(Math.sqrt(variance), 10);
  });

  it('swaps the axes of the points with the axes of the chart', () => {
    const some = { ...options, points: 3 };
    const straight = quadrantStability(analysis, some);
    const swapped = quadrantStability(
      { ...analysis, method: { ratingDirection: 'magnitude', coordinates: 'swapped' } },
      some,
    );
    expect(swapped.shares).toEqual(straight.shares);
    expect(swapped.x).toEqual(straight.y);
    expect(swapped.y).toEqual(straight.x);
    expect(swapped.points).toEqual(straight.points.map(({ x, y }) => ({ x: y, y: x })));
  });

  it('compares with the middle of the scale for the threshold variant', () => {
    const method = { coordinates: 'threshold' } as const;
    const { quadrant, shares, y } = quadrantStability({ ...analysis, method }, options);
    expect(y?.value).toBeCloseTo(2.67, 12);
    expect(quadrant).toBe('SO');
    expect(shares.SO).toBeGreaterThan(0.6);
    expect(shares['on-axis']).toBe(0);
  });

  it('counts the border of the threshold variant as strong', () => {
    const kinds = ['strength', 'weakness', 'opportunity', 'threat'] as const;
    const factors = kinds.map((kind, at) => factor(`F${at}`, kind, 0.5, 2 + (at % 2)));
    const plan = { factors, method: { coordinates: 'threshold' } } as const;
    const { share, x } = quadrantStability(plan, { ...options, spread: 0 });
    expect([share, x?.value]).toEqual([1, 2.5]);
  });

  it('reads signed ratings as the same magnitudes', () => {
    const signed = analysis.factors.map((one) =>
      one.kind === 'weakness' || one.kind === 'threat' ? { ...one, rating: -one.rating } : one,
    );
    const { issues, ...figures } = quadrantStability(analysis, options);
    const method = { ratingScale: 'signed' } as const;
    const stability = quadrantStability({ factors: signed, method }, options);
    expect(stability).toMatchObject(figures);
    expect(stability.issues).toHaveLength(issues.length);
  });
});

describe('bad input', () => {
  it('an empty side has no draws', () => {
    const factors = analysis.factors.slice(0, 4).map((one) => ({ ...one, weight: 0.5 }));
    factors[3] = factor('O1', 'opportunity', 1, 3);
    factors.splice(1, 1);
    expect(quadrantStability({ factors }, { ...options, points: 5 })).toEqual({
      shares: { SO: 0, ST: 0, WO: 0, WT: 0, 'on-axis': 0 },
      quadrant: null,
      share: null,
      draws: 0,
      x: null,
      y: null,
      points: [],
      issues: [
        { severity: 'warning', code: 'side-empty', path: ['factors'], params: { kind: 'threat' } },
      ],
    });
  });

  it('is reported as evaluateSwot reports it', () => {
    const odd: SwotAnalysis = {
      factors: [
        ...analysis.factors,
        factor('S1', 'strength', NaN, 3),
        factor('W9', 'weakness', -1, 3),
        factor('O9', 'opportunity', 0.3, 9),
      ],
    };
    const { issues } = quadrantStability(odd, options);
    expect(issues).toEqual(evaluateSwot(odd).issues);
    expect(issues.map(({ code }) => code)).toEqual([
      'duplicate-factor',
      'rating-not-integer',
      'weight-not-finite',
      'weight-negative',
      'rating-out-of-range',
      'weights-do-not-sum',
      'reversed-scale-trap',
    ]);
  });

  it.each([
    ['reversed', 'difference', ['reversed-scale-trap']],
    ['reversed', 'threshold', []],
    ['magnitude', 'difference', []],
    ['magnitude', 'threshold', ['magnitude-scale-trap']],
  ] as const)(
    'a quadrant of ratings %s and coordinates %s: %j',
    (ratingDirection, coordinates, traps) => {
      const method = { ratingDirection, coordinates };
      const { issues } = quadrantStability({ ...analysis, method }, options);
      expect(issues.slice(1).map(({ severity, code }) => [severity, code])).toEqual(
        traps.map((code) => ['warning', code]),
      );
    },
  );

  it('10,000 factors are drawn, and each fault of theirs is reported', () => {
    const kinds = ['strength', 'weakness', 'opportunity', 'threat'] as const;
    const factors = Array.from({ length: 10_000 }, (_, at) =>
      factor(`F${at}`, kinds[at % 4] ?? 'threat', 2e-4, at % 8 < 4 ? 9 : 1 + 3 * ((at + 1) % 2)),
    );
    const { draws, issues, share } = quadrantStability({ factors }, { ...options, draws: 20 });
    expect([draws, share]).toEqual([20, 1]);
    expect(issues.filter(({ code }) => code === 'rating-out-of-range')).toHaveLength(5_000);
  });

  it.each([{}, { coordinates: 'threshold' } as const])('weights that are all 0 (%o)', (method) => {
    const factors = analysis.factors.map((one) => ({ ...one, weight: 0 }));
    expect(quadrantStability({ factors, method }, options)).toMatchObject({
      shares: { SO: 0, ST: 0, WO: 0, WT: 0, 'on-axis': 0 },
      quadrant: null,
      share: null,
      draws: 0,
      x: null,
      y: null,
    });
  });

  it('a spread that is not given is refused', () => {
    const { spread: _, ...without } = options;
    // @ts-expect-error the types refuse it too
    expect(() => quadrantStability(analysis, without)).toThrow(
      new KotaCerdasError(
        'KC_INVALID_OPTION',
        'spread must be a number from 0 to 1, got undefined',
      ),
    );
  });

  it('a rating off its scale moves no bound for the others', () => {
    const draws = { draws: 200, spread: 1, seed: 3, points: 200 };
    const odd = { factors: [...analysis.factors, factor('S9', 'strength', 0, 40)] };
    expect(quadrantStability(odd, draws).points).toEqual(quadrantStability(analysis, draws).points);
  });

  it('more factors than the work allows make fewer draws', () => {
    const blank = { code: 'S9', kind: 'strength', weight: NaN, rating: 1 } as const;
    const factors = [
      ...analysis.factors,
      ...Array.from({ length: 100_000 - analysis.factors.length }, () => blank),
    ];
    const { draws, issues } = quadrantStability({ factors }, { draws: 1001, spread: 0.1, seed: 1 });
    expect(draws).toBe(1000);
    expect(issues.filter(({ path }) => path[0] === 'draws')).toEqual([
      {
        severity: 'info',
        code: 'draws-reduced',
        path: ['draws'],
        params: { asked: 1001, done: 1000 },
      },
    ]);
    const enough = quadrantStability({ factors }, { draws: 1000, spread: 0.1, seed: 1 });
    expect(enough.draws).toBe(1000);
    expect(enough.issues.map(({ code }) => code)).not.toContain('draws-reduced');
  });

  it.each([
    ['draws', { draws: 0 }, '0'],
    ['draws', { draws: 1.5 }, '1.5'],
    ['draws', { draws: NaN }, 'NaN'],
    ['draws', { draws: 1_000_001 }, '1000001'],
    ['spread', { spread: -0.1 }, '-0.1'],
    ['spread', { spread: 1.01 }, '1.01'],
    ['spread', { spread: { weight: 0.1, rating: NaN } }, 'NaN'],
    ['spread', { spread: { weight: 2, rating: 0.1 } }, '2'],
    ['seed', { seed: 0.5 }, '0.5'],
    ['seed', { seed: Infinity }, 'Infinity'],
    ['seed', { seed: 2 ** 53 }, '9007199254740992'],
    ['points', { points: -1 }, '-1'],
    ['points', { points: 0.5 }, '0.5'],
    ['points', { points: 10_001 }, '10001'],
  ] as const)('%s of %o is refused', (name, bad, shown) => {
    const range = {
      draws: 'a whole number from 1 to 1000000',
      spread: 'a number from 0 to 1',
      seed: 'a whole number from -9007199254740991 to 9007199254740991',
      points: 'a whole number from 0 to 10000',
    };
    expect(() => quadrantStability(analysis, { ...options, ...bad })).toThrow(
      new KotaCerdasError('KC_INVALID_OPTION', `${name} must be ${range[name]}, got ${shown}`),
    );
  });

  it.each([
    [{ draws: 1, points: 1 }, 1],
    [{ draws: 1, points: 10_000 }, 1],
    [{ draws: 10, spread: 1, seed: -(2 ** 53) + 1 }, 0],
    [{ draws: 10, spread: 1, seed: 2 ** 53 - 1 }, 0],
  ])('%o are not', (good, points) => {
    const stability = quadrantStability(analysis, { ...options, ...good });
    expect(sum(stability.shares)).toBeCloseTo(1, 12);
    expect(stability.points).toHaveLength(points);
  });
});
