import { expect, it } from 'vitest';
import { higherRater } from './contrast.js';

it.each([
  [1, 'assessor'],
  [-0.5, 'self'],
  [0, 'neither'],
  [1e-9, 'neither'],
  [-1e-9, 'neither'],
  [1.1e-9, 'assessor'],
  [-1.1e-9, 'self'],
  [null, null],
] as const)('a difference of %s: %s rated higher', (difference, higher) => {
  expect(higherRater(difference)).toBe(higher);
});
