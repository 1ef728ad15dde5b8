import { expect, it } from 'vitest';
import { checkNumber } from './check-number.js';

it.each([0, -0.5, Number.MAX_SAFE_INTEGER, -Number.MAX_SAFE_INTEGER])('accepts %s', (value) => {
  expect(checkNumber(value, ['x'])).toEqual([]);
});

it.each([
  [NaN, 'not-a-finite-number', { found: 'NaN' }],
  [-Infinity, 'not-a-finite-number', { found: '-Infinity' }],
  [1e308, 'number-too-big', { found: 1e308, limit: Number.MAX_SAFE_INTEGER }],
  [-1e308, 'number-too-small', { found: -1e308, limit: -Number.MAX_SAFE_INTEGER }],
])('says what is wrong with %s', (value, code, params) => {
  expect(checkNumber(value, ['x', 1])).toEqual([
    { severity: 'error', code, path: ['x', 1], params },
  ]);
});
