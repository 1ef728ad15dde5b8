import { expect, it } from 'vitest';
import { meanWithin } from './mean-within.js';

it('is the quotient, kept where a mean must lie', () => {
  expect(meanWithin(7, 2, 1, 5)).toBe(3.5);
  const weight = 0.3;
  const [numerator, denominator] = [5 * weight + 5 * weight + 5 * weight, weight + weight + weight];
  expect(numerator / denominator).toBeGreaterThan(5);
  expect(meanWithin(numerator, denominator, 1, 5)).toBe(5);
  expect(meanWithin(-numerator, denominator, -5, 5)).toBe(-5);
});

it('is null with nothing to divide by', () => {
  expect(meanWithin(0, 0, 1, 5)).toBeNull();
  expect(meanWithin(1, NaN, 1, 5)).toBeNull();
});
