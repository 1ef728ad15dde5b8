import fc from 'fast-check';
import { expect, it } from 'vitest';
import { summariseAxis } from './summarise-axis.js';

it('leaves as many draws below the interval as above', () => {
  const drawn = Float64Array.from({ length: 1000 }, (_, at) => (at * 37) % 1000);
  expect(summariseAxis(1, drawn, 0.9)).toEqual({ value: 1, mean: 499.5, low: 50, high: 949 });
  expect(summariseAxis(1, drawn, 1)).toMatchObject({ low: 0, high: 999 });
  expect(summariseAxis(1, drawn, 0)).toMatchObject({ low: 499, high: 500 });
  expect(summariseAxis(1, drawn, 0.5)).toMatchObject({ low: 250, high: 749 });
});

it('finds the ends that sorting would find', () => {
  const value = fc.oneof(
    fc.double({ min: -3, max: 3, noNaN: true }),
    fc.constantFrom(0, 1, 2.5),
    fc.double({ min: 1, max: 1.0000001, noNaN: true }),
  );
  fc.assert(
    fc.property(
      fc.array(value, { minLength: 1, maxLength: 300 }),
      fc.constantFrom(0, 0.5, 0.8, 0.9, 0.95, 1),
      (list, coverage) => {
        const sorted = Float64Array.from(list).sort();
        const left = Math.min(
          Math.floor(((1 - coverage) / 2) * list.length + 1e-9),
          Math.floor((list.length - 1) / 2),
        );
        const summary = summariseAxis(0, Float64Array.from(list), coverage);
        expect(summary?.low).toBe(sorted[left]);
        expect(summary?.high).toBe(sorted[list.length - 1 - left]);
        expect(summary?.mean).toBe(list.reduce((sum, one) => sum + one, 0) / list.length);
      },
    ),
  );
});

it('does not mind draws that are all the same', () => {
  const same = new Float64Array(20).fill(1.5);
  expect(summariseAxis(1.5, same, 0.9)).toEqual({ value: 1.5, mean: 1.5, low: 1.5, high: 1.5 });
  const nearly = Float64Array.from([1, 1 + 2 ** -52, 1 + 2 ** -51]);
  expect(summariseAxis(1, nearly, 1)).toMatchObject({ low: 1, high: 1 + 2 ** -51 });
});

it('leaves the draws as they are', () => {
  const drawn = Float64Array.from([3, 1, 2]);
  summariseAxis(2, drawn, 0.9);
  expect([...drawn]).toEqual([3, 1, 2]);
});

it('is null without draws or without a value', () => {
  expect(summariseAxis(1, new Float64Array(0), 0.9)).toBeNull();
  expect(summariseAxis(null, new Float64Array(3), 0.9)).toBeNull();
});
