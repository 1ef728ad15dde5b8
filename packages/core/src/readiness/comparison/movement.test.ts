import { expect, it } from 'vitest';
import { moveOfAnswer, moveOfScore } from './movement.js';

it.each([
  [2, 3, 'up'],
  [3, 2, 'down'],
  [3, 3, 'same'],
  [null, 3, 'new'],
  [3, null, 'dropped'],
  [null, null, 'not-comparable'],
  [3, 'not-applicable', 'not-comparable'],
  ['not-applicable', 3, 'not-comparable'],
  ['not-applicable', null, 'not-comparable'],
  [null, 'not-applicable', 'not-comparable'],
] as const)('an answer from %s to %s: %s', (before, after, moved) => {
  expect(moveOfAnswer(before, after)).toBe(moved);
});

it.each([
  [2, 3, 1, 'up'],
  [2, 3, -0.5, 'down'],
  [2, 3, 0, 'same'],
  [3, 3, 1e-9, 'same'],
  [3, 3, -1e-9, 'same'],
  [3, 3, 1.1e-9, 'up'],
  [3, 3, -1.1e-9, 'down'],
  [2, 3, null, 'not-comparable'],
  [null, 3, null, 'new'],
  [3, null, null, 'dropped'],
  [null, null, null, 'not-comparable'],
] as const)('a score from %s to %s, like for like %s: %s', (before, after, change, moved) => {
  expect(moveOfScore(before, after, change)).toBe(moved);
});
