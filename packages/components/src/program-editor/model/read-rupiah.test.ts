import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editableNumber } from './editable-number.js';
import { readRupiah } from './read-rupiah.js';

test.each([
  ['540.000.000', 540_000_000],
  ['540,000,000', 540_000_000],
  ['Rp 540.000.000,00', 540_000_000],
  ['rp540000000,-', 540_000_000],
  ['540 juta', 540_000_000],
  ['540jt', 540_000_000],
  ['1,5 miliar', 1_500_000_000],
  ['2,25 M', 2_250_000_000],
  ['1.5 billion', 1_500_000_000],
  ['Rp 1.500', 1500],
  ['1.1 juta', 1_100_000],
  ['3 triliun', 3_000_000_000_000],
  ['0', 0],
])('%s is %d rupiah', (typed, value) => {
  expect(readRupiah(typed)).toEqual({ ok: true, value });
});

test('what can be read in two ways is asked about, with what it may mean', () => {
  expect(readRupiah('1.500')).toEqual({ ok: false, reason: 'ambiguous', choices: [1500] });
  expect(readRupiah('1.500 juta')).toEqual({
    ok: false,
    reason: 'ambiguous',
    choices: [1_500_000_000, 1_500_000],
  });
});

test.each([
  ['', 'empty'],
  ['  ', 'empty'],
  ['seratus', 'not-rupiah'],
  ['12 kilo', 'not-rupiah'],
  ['-5', 'not-rupiah'],
  ['juta', 'not-rupiah'],
  ['-', 'not-rupiah'],
  ['1,25', 'not-rupiah'],
  ['99999999999999999999', 'not-rupiah'],
])('“%s” is no amount: %s', (typed, reason) => {
  expect(readRupiah(typed)).toMatchObject({ ok: false, reason });
});

test('an amount as it stands in a field is read as itself, in both languages', () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), fc.constantFrom('id', 'en'), (amount, locale) => {
      expect(readRupiah(editableNumber(locale, amount))).toEqual({ ok: true, value: amount });
    }),
  );
});

test('never reads what is typed as a part of a rupiah, or as less than nothing', () => {
  fc.assert(
    fc.property(fc.string(), (typed) => {
      const read = readRupiah(typed);
      expect(read.ok ? Number.isSafeInteger(read.value) && read.value >= 0 : true).toBe(true);
    }),
  );
});
