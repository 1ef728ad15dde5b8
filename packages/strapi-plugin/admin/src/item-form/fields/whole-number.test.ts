import { expect, it } from 'vitest';
import { wholeNumber } from './whole-number';

it.each([
  ['25000000', 25_000_000],
  ['25.000', 25_000],
  ['Rp 25.000.000', 25_000_000],
  ['Rp2.000.000,-', 2_000_000],
  ['1.500,00', 1500],
  ['2.026', 2026],
  ['0', 0],
] as const)('reads %s as it is written in Indonesia', (typed, number) => {
  expect(wholeNumber(typed)).toBe(number);
});

it.each(['', '25.00', '1,5', 'Rp', '1.5000', 'dua', '12 miliar', '9.999.999.999.999.999', '-5'])(
  'leaves “%s” for the server to say what was expected',
  (typed) => {
    expect(wholeNumber(typed)).toBe(typed);
  },
);
