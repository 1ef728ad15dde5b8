import { expect, test } from 'vitest';
import { readDecimal } from './read-decimal.js';

test.each([
  ['0,15', 0.15],
  ['0.15', 0.15],
  [' 0,15 ', 0.15],
  ['4', 4],
  ['-3', -3],
  ['−3', -3],
  ['–3,5', -3.5],
  ['0,125', 0.125],
  ['0.125', 0.125],
  ['0,', 0],
  [',5', 0.5],
  ['1234', 1234],
  ['1234,5', 1234.5],
  ['1.234,5', 1234.5],
  ['1,234.5', 1234.5],
  ['1.234.567', 1_234_567],
  ['1.234.567,25', 1_234_567.25],
  ['12,3456', 12.3456],
])('%j is %d', (typed, value) => {
  expect(readDecimal(typed)).toEqual({ ok: true, value });
});

test.each([
  ['1.500', [1500, 1.5]],
  ['1,500', [1.5, 1500]],
  ['-12.345', [-12_345, -12.345]],
  ['999,999', [999.999, 999_999]],
])('%j may mean two things', (typed, choices) => {
  expect(readDecimal(typed)).toEqual({ ok: false, reason: 'ambiguous', choices });
});

test.each([
  'banyak',
  '1e3',
  '0x10',
  '1,2,3',
  '1.2.3',
  '1,23.4',
  '12%',
  '٤',
  'NaN',
  'Infinity',
  '-',
  '.',
  '9'.repeat(400),
])('%j is no number', (typed) => {
  expect(readDecimal(typed)).toEqual({ ok: false, reason: 'not-a-number' });
});

test('nothing is nothing, not 0', () => {
  expect(readDecimal('')).toEqual({ ok: false, reason: 'empty' });
  expect(readDecimal('  ')).toEqual({ ok: false, reason: 'empty' });
});
