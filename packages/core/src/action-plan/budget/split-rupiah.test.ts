import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { found } from '../testing/issues.js';
import { splitRupiah } from './split-rupiah.js';

const parts = (amount: number, weights: readonly number[]) => {
  const result = splitRupiah(amount, weights);
  if (!result.ok) throw new Error(`not split: ${JSON.stringify(result.issues)}`);
  return result.parts;
};

const atLeastOne = (weight: fc.Arbitrary<number>) =>
  fc.array(weight, { minLength: 1, maxLength: 8 }).filter((list) => list.some((one) => one > 0));

const someWeights = atLeastOne(
  fc.oneof(fc.integer({ min: 0, max: 9 }), fc.double({ min: 0, max: 1e6, noNaN: true })),
);

describe('a split', () => {
  it.each([
    [100, [1, 1, 1], [34, 33, 33]],
    [2, [1, 1, 1], [1, 1, 0]],
    [0, [1, 2], [0, 0]],
    [7, [0, 1, 0], [0, 7, 0]],
    [100, [0.7, 0.3], [70, 30]],
    // Shares 1.5, 3 and 10.5: of the two halves the first gets the rupiah.
    [15, [0.1, 0.2, 0.7], [2, 3, 10]],
    // The largest remainder, not the largest weight: shares 3.75, 3.75 and 2.5.
    [10, [3, 3, 2], [4, 4, 2]],
    [10, [1, 6, 2], [1, 7, 2]],
    [1, [1e-300, 1e300], [0, 1]],
    [6, [1e21, 2e21], [2, 4]],
    // Weights as they are written: 44 to 5, though a number holds the first as nine times the second.
    [490, [4.4e-323, 5e-324], [440, 50]],
  ])('of %s by %j is %j', (amount, weights, expected) => {
    expect(parts(amount, weights)).toEqual(expected);
  });

  it('is exact where a product of numbers isn’t', () => {
    const amount = Number.MAX_SAFE_INTEGER;
    const [first = 0, second = 0, third = 0] = parts(amount, [1, 1, 1]);
    expect([first, second, third]).toEqual([3002399751580331, 3002399751580330, 3002399751580330]);
  });

  it('sums to the amount, with each part less than a rupiah from its share', () => {
    // The share is worked out here from the binary value of a weight, and the parts are from its decimals (0.1 is a
    // tenth). Both are the same to 16 digits, but not below 2⁻¹⁰²²: there a number has fewer digits, the last one none.
    const isNormal = (weight: number) => weight === 0 || weight >= 2 ** -1022;
    const weights = someWeights.filter((list) => list.every(isNormal));
    fc.assert(
      fc.property(fc.maxSafeNat(), weights, (amount, list) => {
        const split = parts(amount, list);
        expect(split.reduce((sum, part) => sum + BigInt(part), 0n)).toBe(BigInt(amount));
        const all = list.reduce((sum, one) => sum + one, 0);
        split.forEach((part, at) => {
          const share = amount * ((list[at] ?? 0) / all);
          expect(Math.abs(part - share)).toBeLessThan(1 + amount * 1e-14);
        });
      }),
    );
  });

  it('sums to the amount and gives no smaller weight more, down to the smallest numbers there are', () => {
    const tiny = fc.double({ min: 0, max: 1e-307, noNaN: true });
    const weights = fc.oneof(
      someWeights,
      atLeastOne(fc.oneof(tiny, fc.constant(Number.MIN_VALUE))),
    );
    fc.assert(
      fc.property(fc.maxSafeNat(), weights, (amount, list) => {
        const split = parts(amount, list);
        expect(split.reduce((sum, part) => sum + BigInt(part), 0n)).toBe(BigInt(amount));
        const byWeight = list
          .map((weight, at) => ({ weight, part: split[at] ?? NaN }))
          .sort((a, b) => a.weight - b.weight || a.part - b.part);
        byWeight.forEach(({ part, weight }, at) => {
          if (weight === 0) expect(part).toBe(0);
          const before = byWeight[at - 1];
          if (before === undefined) return;
          expect(part).toBeGreaterThanOrEqual(before.part);
          // Of equal weights the first ones get a rupiah that is left over.
          if (weight === before.weight) expect(part - before.part).toBeLessThanOrEqual(1);
        });
      }),
    );
  });

  it('is the same for weights in the same proportion', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.nat(), weights, (amount, list) => {
        expect(
          parts(
            amount,
            list.map((weight) => weight / 100),
          ),
        ).toEqual(parts(amount, list));
      }),
    );
  });
});

describe('no split', () => {
  it.each([
    [-1, [1], ['error number-too-small amount']],
    [0.5, [1], ['error not-an-integer amount']],
    [NaN, [1], ['error not-a-finite-number amount']],
    [2 ** 53, [1], ['error number-too-big amount']],
    [1, [1, -2], ['error number-too-small weights.1']],
    [
      1,
      [NaN, Infinity],
      ['error not-a-finite-number weights.0', 'error not-a-finite-number weights.1'],
    ],
    [1, [0, 0], ['error all-weights-zero weights']],
    [1, [], ['error all-weights-zero weights']],
  ])('of %s by %j', (amount, weights, expected) => {
    const result = splitRupiah(amount, weights);
    expect(result.ok ? [] : found(result.issues)).toEqual(expected);
  });
});
