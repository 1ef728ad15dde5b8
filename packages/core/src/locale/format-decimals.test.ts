import { expect, it } from 'vitest';
import { formatDecimals } from './format-decimals.js';

it.each([
  [450_000, 2, '450.000'],
  [0, 2, '0'],
  [62.5, 2, '62,5'],
  [3.25, 2, '3,25'],
  [3.266, 2, '3,27'],
  [2.999, 2, '3'],
  [2.999, 4, '2,999'],
  [-0.5, 2, '−0,5'],
  [-0.001, 2, '0'],
  [0.1 + 0.2, 10, '0,3'],
])('%d with %d decimals at most is %s', (value, most, text) => {
  expect(formatDecimals('id', value, most)).toBe(text);
});

it('follows the language', () => {
  expect(formatDecimals('en', 1234.5, 2)).toBe('1,234.5');
});
