import { describe, expect, it } from 'vitest';
import type { SwotAnalysis } from '../types.js';
import { sfas, type SfasChoice } from './sfas.js';

const analysis: SwotAnalysis = {
  factors: [
    { code: 'S1', kind: 'strength', weight: 1, rating: 4 },
    { code: 'W1', kind: 'weakness', weight: 0, rating: 1 },
    { code: 'O1', kind: 'opportunity', weight: 1, rating: 4 },
  ],
};

const choice = (code: string, weight: number, rating: number): SfasChoice => ({
  code,
  weight,
  rating,
  duration: 'short',
});

describe('the strategic factors', () => {
  it('have weights, ratings and scores of their own, in one table', () => {
    const result = sfas(analysis, [
      { code: 'O1', weight: 0.5, rating: 5, duration: 'long' },
      { code: 'S1', weight: 0.3, rating: 4, duration: 'intermediate' },
      { code: 'W1', weight: 0.2, rating: 2, duration: null },
    ]);
    expect(result.factors).toEqual([
      {
        code: 'O1',
        kind: 'opportunity',
        weight: 0.5,
        rating: 5,
        score: 2.5,
        leftOut: null,
        duration: 'long',
      },
      {
        code: 'S1',
        kind: 'strength',
        weight: 0.3,
        rating: 4,
        score: 1.2,
        leftOut: null,
        duration: 'intermediate',
      },
      {
        code: 'W1',
        kind: 'weakness',
        weight: 0.2,
        rating: 2,
        score: 0.4,
        leftOut: null,
        duration: null,
      },
    ]);
    expect(result.weight).toBe(1);
    expect(result.total).toBeCloseTo(4.1, 12);
    expect(result.issues).toEqual([]);
  });

  it('do not depend on the order of the choices, to the last bit', () => {
    const choices = [choice('O1', 0.1, 1.1), choice('S1', 0.2, 2.3), choice('W1', 0.7, 4.9)];
    expect(sfas(analysis, choices).total).toBe(sfas(analysis, [...choices].reverse()).total);
  });

  it('are weighed in the unit of the analysis or the profile', () => {
    const percent = { ...analysis, method: { weightUnit: 'percent' } } as const;
    const result = sfas(percent, [choice('S1', 60, 5), choice('O1', 40, 5)]);
    expect([result.weight, result.total, result.issues]).toEqual([1, 5, []]);
    const looks = sfas(analysis, [choice('S1', 60, 5), choice('O1', 40, 5)]).issues;
    expect(looks).toEqual([
      {
        severity: 'error',
        code: 'weights-look-like-percent',
        path: ['selection'],
        params: { table: 'sfas', sum: 100 },
      },
    ]);
  });
});

describe('bad choices', () => {
  it('of factors that do not exist are left out', () => {
    const result = sfas(analysis, [choice('S1', 1, 3), choice('S7', 0.5, 5)]);
    expect(result.factors.map(({ code }) => code)).toEqual(['S1']);
    expect(result.total).toBe(3);
    expect(result.issues).toEqual([
      {
        severity: 'error',
        code: 'factor-not-found',
        path: ['selection', 1, 'code'],
        params: { found: 'S7' },
      },
    ]);
  });

  it('are reported at their place', () => {
    const { issues } = sfas(analysis, [
      choice('S7', 0, 3),
      choice('S1', NaN, 3),
      choice('O1', 1, 6),
      choice('O1', 0, 0),
    ]);
    expect(issues.map(({ code, path }) => [code, ...path])).toEqual([
      ['factor-not-found', 'selection', 0, 'code'],
      ['duplicate-factor', 'selection', 3, 'code'],
      ['weight-not-finite', 'selection', 1, 'weight'],
      ['rating-out-of-range', 'selection', 2, 'rating'],
      ['rating-out-of-range', 'selection', 3, 'rating'],
    ]);
  });

  it('weights that do not sum to 1', () => {
    const { issues } = sfas(analysis, [choice('S1', 0.5, 3), choice('O1', 0.4, 3)]);
    expect(issues.map(({ code, params }) => [code, params['sum']])).toEqual([
      ['weights-do-not-sum', 0.9],
    ]);
  });

  it('10,000 get an answer', () => {
    const factors = Array.from(
      { length: 10_000 },
      (_, at) => ({ code: `S${at}`, kind: 'strength', weight: 1e-4, rating: 4 }) as const,
    );
    const choices = factors.map(({ code }) => choice(code, 1e-4, 5));
    const { issues, total } = sfas({ factors }, [...choices, ...choices]);
    expect(total).toBeCloseTo(10, 9);
    expect(issues.filter(({ code }) => code === 'duplicate-factor')).toHaveLength(10_000);
  });

  it('none at all have no total', () => {
    expect(sfas(analysis, [])).toEqual({ factors: [], weight: null, total: null, issues: [] });
    expect(sfas(analysis, [choice('S7', 1, 5)]).total).toBeNull();
  });
});
