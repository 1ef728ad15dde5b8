import { expect, it } from 'vitest';
import { sumBudget } from './sum-budget.js';

const lines = (...amounts: number[]) => amounts.map((amount) => ({ amount }));

it('adds rupiah up', () => {
  expect(sumBudget(lines(250_000_000, 75_000_000))).toBe(325_000_000);
  expect(sumBudget([])).toBe(0);
});

it('rounds once where a number can’t hold the sum, whatever the order', () => {
  const large = 2 ** 53 - 1;
  expect(sumBudget(lines(large, 3, 3, 3))).toBe(Number(BigInt(large) + 9n));
  expect(sumBudget(lines(3, large, 3, 3))).toBe(sumBudget(lines(large, 3, 3, 3)));
  expect(sumBudget(lines(large, ...Array.from({ length: 10 }, () => 1)))).toBe(
    Number(BigInt(large) + 10n),
  );
});

it('makes no whole number of amounts that are none', () => {
  expect(sumBudget(lines(1, 0.5))).toBe(1.5);
  expect(sumBudget(lines(1, NaN))).toBeNaN();
  expect(sumBudget(lines(1, Infinity))).toBe(Infinity);
});
