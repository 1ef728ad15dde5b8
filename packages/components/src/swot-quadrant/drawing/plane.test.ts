import type { SwotPosition } from '@kotacerdas/core/swot';
import { expect, test } from 'vitest';
import { extentOf, placeOf, side } from './plane.js';

const at = (x: number | null, y: number | null, origin = 0): SwotPosition => ({
  coordinates: { x, y },
  origin: { x: origin, y: origin },
  quadrant: null,
  quadrantLabel: null,
});

test('the origin lies in the middle, also that of the threshold variant', () => {
  expect(placeOf(at(0, 0), 1)).toEqual({ x: side / 2, y: side / 2 });
  expect(placeOf(at(2.5, 2.5, 2.5), 1)).toEqual({ x: side / 2, y: side / 2 });
});

test('right is more x and up is more y', () => {
  const place = placeOf(at(0.5, 0.5), 1);
  expect(place?.x).toBeGreaterThan(side / 2);
  expect(place?.y).toBeLessThan(side / 2);
});

test('a position that lacks a coordinate has no place', () => {
  expect(placeOf(at(1, null), 2)).toBeNull();
});

test('the axes hold every point with some air, and have a length without any', () => {
  expect(extentOf([at(0.2, -0.1), at(1.3, 0)])).toBe(2);
  expect(extentOf([null, at(null, null)])).toBe(0.5);
  expect(extentOf([at(40, 0)])).toBeGreaterThan(40);
});
