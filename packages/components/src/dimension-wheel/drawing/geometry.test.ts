import { expect, test } from 'vitest';
import { equalArcs, filledTo, middleOf, pointAt, sector, splitArc } from './geometry.js';

test('the middle of the first piece points straight up, and all together go once round', () => {
  const arcs = equalArcs(6);
  const [first] = arcs;
  expect(first && middleOf(first)).toBe(0);
  expect(pointAt(0, 10)).toEqual({ x: 0, y: -10 });
  expect((arcs.at(-1)?.to ?? 0) - (first?.from ?? 0)).toBeCloseTo(2 * Math.PI, 12);
});

test('sub-pieces fill their piece without gap', () => {
  const parts = splitArc({ from: 0, to: 3 }, 3);
  expect(parts).toEqual([
    { from: 0, to: 1 },
    { from: 1, to: 2 },
    { from: 2, to: 3 },
  ]);
  expect(splitArc({ from: 0, to: 3 }, 0)).toEqual([]);
});

test('half the share fills half the area', () => {
  const radius = filledTo(0.5, 10, 20);
  expect(radius ** 2 - 10 ** 2).toBeCloseTo((20 ** 2 - 10 ** 2) / 2, 0);
  expect([filledTo(0, 10, 20), filledTo(1, 10, 20)]).toEqual([10, 20]);
});

test('a single piece is a whole ring, not nothing', () => {
  const [only] = equalArcs(1);
  const path = only === undefined ? '' : sector(only, 10, 20);
  expect(path).toContain('0 1 1');
  expect(path).not.toContain('NaN');
});
