import { expectTypeOf, test } from 'vitest';
import { evaluateSwot } from './evaluate-swot.js';
import { quadrantStability } from './stability/quadrant-stability.js';
import type {
  FactorKind,
  IeCell,
  Quadrant,
  SwotAnalysis,
  SwotMethod,
  SwotResult,
} from './types.js';

const factor = { code: 'S1', kind: 'strength', weight: 1, rating: 4 } as const;

test('kinds, quadrants and cells are closed sets', () => {
  expectTypeOf<FactorKind>().toEqualTypeOf<'strength' | 'weakness' | 'opportunity' | 'threat'>();
  expectTypeOf<Quadrant>().toEqualTypeOf<'SO' | 'ST' | 'WO' | 'WT' | 'on-axis'>();
  expectTypeOf<IeCell>().toEqualTypeOf<
    'I' | 'II' | 'III' | 'IV' | 'V' | 'VI' | 'VII' | 'VIII' | 'IX'
  >();
  evaluateSwot({ factors: [factor] });
  // @ts-expect-error a factor is of one of four kinds
  evaluateSwot({ factors: [{ ...factor, kind: 'risk' }] });
  // @ts-expect-error a factor without a rating has no score
  evaluateSwot({ factors: [{ code: 'S1', kind: 'strength', weight: 1 }] });
});

test('an analysis says of its method only what differs from the framework', () => {
  evaluateSwot({ factors: [], method: {} });
  evaluateSwot({ factors: [], method: { weightUnit: 'percent' } });
  evaluateSwot({ factors: [], method: { weightUnit: undefined } });
  // @ts-expect-error a unit of weight is a fraction or percent
  evaluateSwot({ factors: [], method: { weightUnit: 'points' } });
  // @ts-expect-error a method has no such setting
  evaluateSwot({ factors: [], method: { rounding: 2 } });
  expectTypeOf<SwotResult['method']>().toEqualTypeOf<SwotMethod>();
});

test('factors are read, never changed, and may be given in a frozen list', () => {
  const analysis: SwotAnalysis = { factors: Object.freeze([factor]) };
  evaluateSwot(analysis);
  // @ts-expect-error an analysis that was scored stays what it was
  analysis.factors.push(factor);
});

test('a quadrant is never a number, and both it and a coordinate can be unknown', () => {
  expectTypeOf<SwotResult['quadrant']>().toEqualTypeOf<Quadrant | null>();
  expectTypeOf<SwotResult['coordinates']['x']>().toEqualTypeOf<number | null>();
  expectTypeOf<SwotResult['ifas']['total']>().toEqualTypeOf<number | null>();
});

test('stability has a share for every quadrant, and chance comes from a seed', () => {
  const stability = quadrantStability({ factors: [] }, { draws: 100, spread: 0.1, seed: 1 });
  expectTypeOf(stability.shares).toEqualTypeOf<Readonly<Record<Quadrant, number>>>();
  // @ts-expect-error without a seed nobody could compute it again
  quadrantStability({ factors: [] }, { draws: 100, spread: 0.1 });
});
