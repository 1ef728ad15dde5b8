import { expect, test } from 'vitest';
import { area, distanceOf, outline, pointAt, radius } from './geometry.js';

const parts = (path: string) => path.split('M').filter(Boolean).length;

test('the first spoke points straight up and the others follow clockwise', () => {
  expect(pointAt(0, 4, 10)).toEqual({ x: 0, y: -10 });
  expect(pointAt(1, 4, 10)).toEqual({ x: 10, y: 0 });
});

test('the scale begins in the centre and ends at the rim', () => {
  expect(distanceOf(5)).toBe(radius);
  expect(distanceOf(1)).toBe(radius / 5);
});

test('a full outline goes all the way round', () => {
  expect(parts(outline([3, 3, 3, 3]))).toBe(4);
});

test('a spoke that is not rated takes away the two stretches beside it, and is never drawn as 0', () => {
  expect(parts(outline([3, null, 3, 3]))).toBe(2);
  expect(outline([3, null, 3, 3])).not.toContain('0 0');
});

test('a single rated spoke has no line and no area', () => {
  expect(outline([null, 4, null])).toBe('');
  expect(area([null, 4, null])).toBe('');
});

test('two spokes share one stretch', () => {
  expect(parts(outline([2, 4]))).toBe(1);
});

test('nothing gives nothing', () => {
  expect(outline([])).toBe('');
});
