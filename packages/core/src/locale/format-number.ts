import type { Locale } from './locale.js';
import { requireLocale } from './require-locale.js';

const tags = { id: 'id-ID', en: 'en-GB' } as const satisfies Record<Locale, string>;
const formats = new Map<string, Intl.NumberFormat>();

/** Making a formatter costs some 50 µs, using it one: they are kept. */
export function numberFormat(
  locale: Locale,
  lowestDigits: number,
  highestDigits: number,
): Intl.NumberFormat {
  const key = `${locale} ${String(lowestDigits)} ${String(highestDigits)}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(tags[requireLocale(locale)], {
      minimumFractionDigits: lowestDigits,
      maximumFractionDigits: highestDigits,
      signDisplay: 'negative',
    });
    formats.set(key, format);
  }
  return format;
}

/**
 * A number with a fixed count of decimals, rounded here and nowhere else. A negative that rounds to zero
 * loses its sign.
 *
 * @example
 * formatNumber('id', 3.266); // '3,27'
 */
export function formatNumber(locale: Locale, value: number, fractionDigits = 2): string {
  return withMinus(numberFormat(locale, fractionDigits, fractionDigits).format(value));
}

/**
 * A whole number with groups; one that isn't whole is rounded, halves away from zero.
 *
 * @example
 * formatInteger('id', 1234); // '1.234'
 * formatInteger('en', 1234.5); // '1,235'
 */
export function formatInteger(locale: Locale, value: number): string {
  return withMinus(numberFormat(locale, 0, 0).format(value));
}

/** A real minus sign: a hyphen is easily overlooked, and lines break after it. */
function withMinus(text: string): string {
  return text.replace('-', '−');
}

/**
 * A share out of 100 with its sign.
 *
 * @example
 * formatPercent('id', 62.5, 1); // '62,5%'
 */
export function formatPercent(locale: Locale, value: number, fractionDigits = 0): string {
  return `${formatNumber(locale, value, fractionDigits)}%`;
}
