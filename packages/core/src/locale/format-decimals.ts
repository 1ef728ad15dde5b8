import { numberFormat } from './format-number.js';
import type { Locale } from './locale.js';

/**
 * A number with as many decimals as it has, and `most` at most: persons and units are counted whole. A negative that
 * rounds to zero loses its sign.
 *
 * @example
 * formatDecimals('id', 62.5, 2); // '62,5'
 * formatDecimals('id', 450000, 2); // '450.000'
 */
export function formatDecimals(locale: Locale, value: number, most: number): string {
  return numberFormat(locale, 0, most).format(value).replace('-', '−');
}
