import { expect, it } from 'vitest';
import { opensAtFirst } from './opens-at-first';

it('opens everything where there is room, and the first on a phone', () => {
  expect([0, 1, 2].map((at) => opensAtFirst(at, false))).toEqual([true, true, true]);
  expect([0, 1, 2].map((at) => opensAtFirst(at, true))).toEqual([true, false, false]);
});
