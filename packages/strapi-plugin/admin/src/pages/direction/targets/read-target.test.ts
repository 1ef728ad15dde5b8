import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import directionEn from '../../../translations/topics/direction.en.json';
import directionId from '../../../translations/topics/direction.id.json';
import { readTarget } from './read-target';
import { showTarget } from './show-target';

const value = (amount: number) => ({ kind: 'value', value: amount });

describe.each(['id', 'en'] as const)('a target (%s)', (locale) => {
  it('is read as it is shown', () => {
    const amounts = fc.oneof(
      fc.integer({ min: -999_999_999, max: 999_999_999 }),
      fc.integer({ min: 0, max: 9_999_999 }).map((cents) => cents / 100),
      fc.integer({ min: 1001, max: 9_999_999 }).map((thousandths) => thousandths / 1000),
    );
    fc.assert(
      fc.property(amounts, (amount) => {
        const shown = showTarget(locale, amount);
        const read = readTarget(locale, shown, 'indeks');
        // Three decimals may be three digits after a thousand: asked, and never taken for another number.
        if (read.kind === 'doubtful') expect(shown).toMatch(/^-?[1-9]\d{0,2}[.,]\d{3}$/u);
        else expect(read).toEqual(value(amount));
      }),
    );
  });

  it('is read in either way where there is but one', () => {
    for (const text of ['72,5', '72.5', ' 72,50 ']) {
      expect(readTarget(locale, text, 'persen')).toEqual(value(72.5));
    }
    expect(readTarget(locale, '1.250,5', 'orang')).toEqual(value(1250.5));
    expect(readTarget(locale, '1,250.5', 'orang')).toEqual(value(1250.5));
    expect(readTarget(locale, '1.250.000', 'orang')).toEqual(value(1_250_000));
    expect(readTarget(locale, '0,125', 'rasio')).toEqual(value(0.125));
  });

  it('is asked again where it may be two numbers', () => {
    for (const text of ['1.500', '1,500']) {
      expect(readTarget(locale, text, 'orang').kind).toBe('doubtful');
    }
  });

  it('may bear the sign of percent where it is counted in percent', () => {
    expect(readTarget(locale, '85 %', '%')).toEqual(value(85));
    expect(readTarget(locale, '72,5 persen', 'persen')).toEqual(value(72.5));
    expect(readTarget(locale, '85%', 'orang').kind).toBe('unreadable');
  });

  it('is none in what is empty or no number', () => {
    for (const text of ['', ' ', '-']) expect(readTarget(locale, text, 'orang').kind).toBe('empty');
    for (const text of ['naik', '1.50.000', '1e3']) {
      expect(readTarget(locale, text, 'orang').kind).toBe('unreadable');
    }
  });

  it('is read as the hint and the error recommend to write it', () => {
    const texts = { id: directionId, en: directionEn }[locale];
    for (const sentence of [texts['direction.targets.hint'], texts['direction.targets.unread']]) {
      const [, whole = '', decimal = ''] =
        /(?:misalnya|such as) (\S+) (?:atau|or) (\S+)\./u.exec(sentence) ?? [];
      expect(readTarget(locale, whole, 'orang')).toEqual(value(1500));
      expect(readTarget(locale, decimal, 'orang')).toEqual(value(72.5));
    }
  });
});
