import { formatDecimals } from '../../../locale/format-decimals.js';
import type { Locale } from '../../../locale/locale.js';

const mostDecimals = 10;

/**
 * A figure of an RPJMD with as many decimals as it has.
 *
 * @example
 * rpjmdFigureText('id', 70.25); // '70,25'
 */
export function rpjmdFigureText(lang: Locale, value: number): string {
  return formatDecimals(lang, value, mostDecimals);
}
