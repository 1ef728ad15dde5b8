import fc from 'fast-check';
import { expect, it } from 'vitest';
import { summariseAxis } from './summarise-axis.js';

it('is the mean and the standard deviation of the draws', () => {
  const drawn = Float64Array.from([2, 4, 4, 4, 5, 5, 7, 9]);
  expect(summariseAxis(4, drawn)).toEqual({ value: 4, mean: 5, deviation: 2 });
});

it('does not depend on where the undisturbed value lies', () => {
  const drawn = Float64Array.from([2, 4, 4, 4, 5, 5, 7, 9]);
  expect(summariseAxis(5, drawn)).toEqual({ value: 5, mean: 5, deviation: 2 });
  expect(summariseAxis(0, drawn)).toEqual({ value: 0, mean: 5, deviation: 2 });
});

it('agrees with the definition', () => {
  const coordinate = fc.double({ min: -4, max: 4, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(coordinate, { minLength: 1, maxLength: 300 }),
      coordinate,
      (list, value) => {
        const summary = summariseAxis(value, Float64Array.from(list));
        const mean = list.reduce((sum, one) => sum + one, 0) / list.length;
        const squares = list.reduce((sum, one) => sum + (one - mean) ** 2, 0);
        expect(summary?.mean).toBeCloseTo(mean, 10);
        expect(summary?.deviation).toBeCloseTo(Math.sqrt(squares / list.length), 6);
      },
    ),
  );
});

it('finds no deviation in draws that are all the same', () => {
  const same = new Float64Array(20).fill(1.5);
  expect(summariseAxis(1.5, same)).toEqual({ value: 1.5, mean: 1.5, deviation: 0 });
  const apart = summariseAxis(0.1, new Float64Array(7).fill(0.3));
  expect(apart?.mean).toBeCloseTo(0.3, 12);
  expect(apart?.deviation).toBeCloseTo(0, 7);
  expect(Number.isNaN(apart?.deviation)).toBe(false);
});

it('leaves the draws as they are', () => {
  const drawn = Float64Array.from([3, 1, 2]);
  summariseAxis(2, drawn);
  expect([...drawn]).toEqual([3, 1, 2]);
});

it('is null without draws or without a value', () => {
  expect(summariseAxis(1, new Float64Array(0))).toBeNull();
  expect(summariseAxis(null, new Float64Array(3))).toBeNull();
});
