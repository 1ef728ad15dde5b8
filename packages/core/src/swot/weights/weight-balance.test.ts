import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluateSwot } from '../evaluate-swot.js';
import type { FactorKind, SwotFactor, SwotMethod } from '../types.js';
import { weightBalance } from './weight-balance.js';

const factor = (code: string, kind: FactorKind, weight: number, rating = 3): SwotFactor => ({
  code,
  kind,
  weight,
  rating,
});
const balanceOf = (factors: readonly SwotFactor[], method: Partial<SwotMethod> = {}) =>
  weightBalance(evaluateSwot({ factors, method }));

test('says how much is missing, or too much, from each table', () => {
  const { efas, ifas } = balanceOf([
    factor('S1', 'strength', 0.5),
    factor('W1', 'weakness', 0.25),
    factor('O1', 'opportunity', 0.75),
    factor('T1', 'threat', 0.5),
  ]);
  expect(ifas).toEqual({ sum: 0.75, expected: 1, difference: -0.25, holds: false });
  expect(efas).toEqual({ sum: 1.25, expected: 1, difference: 0.25, holds: false });
});

test('speaks the unit of the weights', () => {
  const { ifas } = balanceOf([factor('S1', 'strength', 50), factor('W1', 'weakness', 50)], {
    weightUnit: 'percent',
  });
  expect(ifas).toEqual({ sum: 100, expected: 100, difference: 0, holds: true });
});

test('a table without a usable weight has no sum', () => {
  const nothing = { sum: null, expected: 1, difference: null, holds: false };
  expect(balanceOf([])).toEqual({ ifas: nothing, efas: nothing });
  expect(balanceOf([factor('S1', 'strength', -1)]).ifas).toEqual(nothing);
});

test('all weights zero do not hold', () => {
  const { ifas } = balanceOf([factor('S1', 'strength', 0)]);
  expect(ifas).toEqual({ sum: 0, expected: 1, difference: -1, holds: false });
});

test('a rating off its scale takes no weight away', () => {
  const { ifas } = balanceOf([factor('S1', 'strength', 0.5, 9), factor('W1', 'weakness', 0.5)]);
  expect(ifas).toEqual({ sum: 1, expected: 1, difference: 0, holds: true });
});

test('an unknown kind is in neither table', () => {
  const { factors, method } = evaluateSwot({ factors: [factor('T1', 'threat', 1)] });
  const lost = factors.map((entry) => ({ ...entry, leftOut: 'not-one-of' as const }));
  expect(weightBalance({ factors: lost, method }).efas.sum).toBeNull();
});

test('holds exactly where evaluateSwot has nothing to say of the sum', () => {
  const aboutSums = [
    'weights-do-not-sum',
    'all-weights-zero',
    'weights-look-like-percent',
    'weights-look-like-fractions',
  ];
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 105 }), { minLength: 1, maxLength: 4 }),
      fc.constantFrom(1, 100),
      fc.constantFrom('fraction' as const, 'percent' as const),
      (weights, divisor, weightUnit) => {
        const factors = weights.map((weight, index) =>
          factor(`S${String(index)}`, 'strength', weight / divisor),
        );
        const result = evaluateSwot({ factors, method: { weightUnit } });
        const told = result.issues.some(({ code }) => aboutSums.includes(code));
        expect(weightBalance(result).ifas.holds).toBe(!told);
      },
    ),
  );
});
