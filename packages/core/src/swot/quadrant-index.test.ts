import { expect, it } from 'vitest';
import { quadrantIndex, quadrants } from './quadrant-index.js';

const at = (x: number, y: number, isThreshold = false) =>
  quadrants[quadrantIndex(x, y, isThreshold)];

it.each([
  [1, 1, 'SO'],
  [1, -1, 'ST'],
  [-1, 1, 'WO'],
  [-1, -1, 'WT'],
  [0, 1, 'on-axis'],
  [1, 0, 'on-axis'],
  [-0, -1, 'on-axis'],
  [9e-10, 1, 'on-axis'],
  [1, -9e-10, 'on-axis'],
  [1e-9, 1e-9, 'SO'],
  [-1e-9, -1e-9, 'WT'],
] as const)('%d and %d lie in %s', (x, y, quadrant) => {
  expect(at(x, y)).toBe(quadrant);
});

it.each([
  [0, 0, 'SO'],
  [-9e-10, -9e-10, 'SO'],
  [-1e-9, 0, 'WO'],
  [0, -1e-9, 'ST'],
  [-1, -1, 'WT'],
] as const)('of a threshold %d and %d lie in %s', (x, y, quadrant) => {
  expect(at(x, y, true)).toBe(quadrant);
});
