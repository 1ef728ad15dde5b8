import { expect, test } from 'vitest';
import { nextFactorCode } from './next-factor-code.js';

test('begins each kind at one', () => {
  expect(nextFactorCode([], 'strength')).toBe('S1');
  expect(nextFactorCode([], 'weakness')).toBe('W1');
  expect(nextFactorCode([], 'opportunity')).toBe('O1');
  expect(nextFactorCode([], 'threat')).toBe('T1');
});

test('is one above the highest of its kind, not the first gap', () => {
  expect(nextFactorCode(['W1', 'W9', 'W3', 'S20'], 'weakness')).toBe('W10');
  expect(nextFactorCode(['S009'], 'strength')).toBe('S10');
});

test('leaves codes of another form alone', () => {
  expect(nextFactorCode(['S', 'S-7', 's8', 'Sa9', '5', 'S1234567', ''], 'strength')).toBe('S1');
});
