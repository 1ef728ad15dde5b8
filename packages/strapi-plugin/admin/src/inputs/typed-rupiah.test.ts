import { expect, it } from 'vitest';
import { typedRupiah } from './typed-rupiah';

it.each([
  ['250000000', 250_000_000],
  ['Rp 250.000.000', 250_000_000],
  ['Rp2.000.000,-', 2_000_000],
  ['250 juta', 250_000_000],
  ['1,5 miliar', 1_500_000_000],
  ['1.500,00', 1500],
  ['Rp 1.500', 1500],
  ['1500', 1500],
] as const)('“%s” is an amount', (typed, rupiah) => {
  expect(typedRupiah(typed)).toBe(rupiah);
});

it.each(['1.500', '25.000', '540.000'])('“%s” may be thousands or millions', (typed) => {
  expect(typedRupiah(typed)).toBeNull();
});

it.each(['', '-', '1.234,56', '-5', 'sejuta', '9.999.999.999.999.999'])('“%s” is none', (typed) => {
  expect(typedRupiah(typed)).toBeNull();
});
