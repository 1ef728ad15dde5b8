import { expect, test } from 'vitest';
import { checkRatchet, lowerLimit, slack } from './ratchet.mjs';

const allowed = { target: 15000, limit: 20000 };

test('what grows beyond its limit is too big', () => {
  expect(checkRatchet(allowed, 20000)).toEqual([]);
  expect(checkRatchet(allowed, 20001)).toEqual(['20001 bytes; the limit is 20000.']);
});

test('what has become smaller takes its limit down with it', () => {
  expect(checkRatchet(allowed, 20000 - slack)).toEqual([]);
  expect(checkRatchet(allowed, 18140)).toEqual([
    '18140 bytes: its limit of 20000 can be 18200 now (npm run size -- --write).',
  ]);
  expect(checkRatchet(allowed, 9000)).toEqual([
    '9000 bytes: its limit of 20000 can be 15000 now (npm run size -- --write).',
  ]);
});

test('below its target it may be as small as it likes', () => {
  expect(checkRatchet({ target: 15000, limit: 15000 }, 7000)).toEqual([]);
});

test('a limit never rises and never goes below the target', () => {
  expect(lowerLimit(allowed, 18101)).toBe(18200);
  expect(lowerLimit(allowed, 25000)).toBe(20000);
  expect(lowerLimit(allowed, 9000)).toBe(15000);
});
