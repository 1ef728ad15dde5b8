import { formatInteger, formatRupiah } from '@kotacerdas/core/locale';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import directionEn from '../../../translations/topics/direction.en.json';
import directionId from '../../../translations/topics/direction.id.json';
import { readCeiling } from './read-ceiling';

describe.each(['id', 'en'] as const)('a ceiling (%s)', (locale) => {
  it('is read as it is shown', () => {
    const amounts = fc.oneof(
      // Spreadsheets keep 15 digits, and no budget has more.
      fc.integer({ min: 0, max: 999_999_999_999_999 }),
      fc.integer({ min: 0, max: 9_999 }).map((thousands) => thousands * 1000),
    );
    fc.assert(
      fc.property(amounts, (amount) => {
        const value = { kind: 'value', value: amount };
        expect(readCeiling(locale, formatInteger(locale, amount))).toEqual(value);
        expect(readCeiling(locale, formatRupiah(locale, amount))).toEqual(value);
        expect(readCeiling(locale, String(amount))).toEqual(value);
      }),
    );
  });

  it('is read in either way where there is but one that makes whole rupiah', () => {
    for (const text of ['1,5 miliar', '1.5 miliar', '1.500.000.000', 'Rp 1,500,000,000', '1.5 M']) {
      expect(readCeiling(locale, text)).toEqual({ kind: 'value', value: 1_500_000_000 });
    }
  });

  it('is read as the hint and the error recommend to write it', () => {
    const texts = { id: directionId, en: directionEn }[locale];
    for (const sentence of [texts['direction.ceilings.hint'], texts['direction.ceilings.unread']]) {
      const [, ...examples] =
        /(?:misalnya|such as) (\S+) (?:atau|or) (\S+ miliar)/u.exec(sentence) ?? [];
      expect(examples).toHaveLength(2);
      for (const example of examples) {
        expect(readCeiling(locale, example)).toEqual({ kind: 'value', value: 1_500_000_000 });
      }
    }
  });

  it('is none in what is empty or no amount', () => {
    for (const text of ['', ' ', '-']) expect(readCeiling(locale, text).kind).toBe('empty');
    for (const text of ['banyak', '0,5', '0.5', '1.50.000', '-5']) {
      expect(readCeiling(locale, text).kind).toBe('unreadable');
    }
  });
});

it('is asked again where the marks of the other language would make it a thousand times as much', () => {
  const readings = [500, 500_000];
  expect(readCeiling('en', '500.000')).toEqual({ kind: 'doubtful', readings });
  expect(readCeiling('id', '500,000')).toEqual({ kind: 'doubtful', readings });
  expect(readCeiling('id', '1,500 miliar').kind).toBe('doubtful');
});
