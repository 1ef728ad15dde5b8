import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typedNumber, type NumberUnit } from './typed-number';

/** What stands in a field after each key, as the field shows what it was told before. */
function afterEachKey(typed: string, unit: NumberUnit = 'rupiah'): string {
  let shown = '';
  for (const key of typed) shown = String(typedNumber(shown + key, 'typing', unit));
  return shown;
}

/** What is kept once the officer goes on. */
const leftWith = (typed: string, unit: NumberUnit = 'rupiah') =>
  typedNumber(afterEachKey(typed, unit), 'left', unit);

const written = fc.string({
  unit: fc.constantFrom(...Array.from('0123456789.,- Rp')),
  maxLength: 24,
});

describe('once the officer goes on', () => {
  it.each([
    ['25000000', 25_000_000],
    ['Rp 25.000', 25_000],
    ['Rp 25.000.000', 25_000_000],
    ['Rp2.000.000,-', 2_000_000],
    ['1.500,00', 1500],
    ['25 juta', 25_000_000],
    ['1,0', 1],
    ['0', 0],
    ['007', 7],
    [' 12 ', 12],
  ] as const)('“%s” is read as it is written in Indonesia', (typed, number) => {
    expect(leftWith(typed)).toBe(number);
  });

  it.each([
    '',
    '25.00',
    '25.000',
    '1,5',
    '1,05',
    '500,05',
    'Rp',
    '1.5000',
    '12 5',
    'dua',
    'sejuta',
    '9.999.999.999.999.999',
    '-5',
  ])('“%s” is left for the server to say what was expected', (typed) => {
    expect(leftWith(typed)).toBe(typed);
  });

  it('a year or a mark is whole, a percentage may have decimals', () => {
    expect(leftWith('2.026', 'year')).toBe(2026);
    expect(leftWith('3,5', 'scale')).toBe('3,5');
    expect(leftWith('Rp 5', 'scale')).toBe('Rp 5');
    expect(leftWith('62,5', 'percent')).toBe(62.5);
    expect(leftWith('120%', 'percent')).toBe('120%');
  });

  it('what was typed key by key is what was typed at once', () => {
    fc.assert(
      fc.property(written, (typed) => {
        expect(leftWith(typed)).toBe(typedNumber(typed, 'left', 'rupiah'));
      }),
    );
  });

  it('a number holds the digits that were typed, and no others', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999_999 }), (number) => {
        expect(leftWith(String(number))).toBe(number);
        expect(leftWith(`Rp ${number.toLocaleString('id')}`)).toBe(number);
      }),
    );
  });
});

describe('while a number is typed', () => {
  it('no key changes what stands in the field', () => {
    fc.assert(
      fc.property(written, (typed) => {
        expect(afterEachKey(typed)).toBe(typed);
      }),
    );
  });

  it('plain digits are a number at once', () => {
    expect(typedNumber('2026', 'typing', 'year')).toBe(2026);
  });

  it('a first digit can be replaced by another', () => {
    const emptied = String(typedNumber('000', 'typing', 'rupiah'));
    expect(typedNumber(`2${emptied}`, 'typing', 'rupiah')).toBe(2000);
  });
});
