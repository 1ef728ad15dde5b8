import { expect, it } from 'vitest';
import { findIeCell } from './find-ie-cell.js';

it.each([
  [4, 4, 'I'],
  [2.99, 3, 'II'],
  [1, 3.5, 'III'],
  [3, 2.5, 'IV'],
  [2, 2, 'V'],
  [1.99, 2.99, 'VI'],
  [3.2, 1, 'VII'],
  [2.5, 1.5, 'VIII'],
  [1.5, 1.99, 'IX'],
] as const)('IFE %d and EFE %d lie in cell %s', (ife, efe, cell) => {
  expect(findIeCell(ife, efe)).toBe(cell);
});

it.each([
  [null, 3],
  [3, null],
  [0.9, 3],
  [3, 4.1],
  [NaN, 3],
])('IFE %s and EFE %s lie in none', (ife, efe) => {
  expect(findIeCell(ife, efe)).toBeNull();
});

it('takes a decimal sum for what it is meant to be', () => {
  expect(findIeCell(2.9999999999999996, 1.9999999999999998)).toBe('IV');
});
