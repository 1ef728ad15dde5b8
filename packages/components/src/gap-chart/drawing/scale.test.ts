import fc from 'fast-check';
import { expect, test } from 'vitest';
import { levels, shareOf } from './scale.js';

test('the levels lie evenly from one end to the other', () => {
  expect(levels.map(shareOf)).toEqual([0, 0.25, 0.5, 0.75, 1]);
});

test('whatever comes lies on the scale, in its order', () => {
  const value = fc.double({ min: -10, max: 10, noNaN: true });
  fc.assert(
    fc.property(value, value, (one, other) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      expect(shareOf(low)).toBeGreaterThanOrEqual(0);
      expect(shareOf(high)).toBeLessThanOrEqual(1);
      expect(shareOf(low)).toBeLessThanOrEqual(shareOf(high));
    }),
  );
});
