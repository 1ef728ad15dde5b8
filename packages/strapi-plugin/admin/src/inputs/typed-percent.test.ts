import { expect, it } from 'vitest';
import { typedPercent } from './typed-percent';

it.each([
  ['62,5', 62.5],
  ['62.5', 62.5],
  [' 40 % ', 40],
  ['0', 0],
  ['100', 100],
  ['99,75%', 99.75],
] as const)('“%s” is a share of a hundred', (typed, percent) => {
  expect(typedPercent(typed)).toBe(percent);
});

it.each(['', '-', '101', '-1', '62,555', 'separuh', '1.000'])('“%s” is none', (typed) => {
  expect(typedPercent(typed)).toBeNull();
});
