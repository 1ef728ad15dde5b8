import { formatNumber } from '../../../locale/format-number.js';
import type { Locale } from '../../../locale/locale.js';

const mostDecimals = 10;

/**
 * A figure of an RPJMD with as many decimals as it has.
 *
 * @example
 * rpjmdFigureText('id', 70.25); // '70,25'
 */
export function rpjmdFigureText(lang: Locale, value: number): string {
  const decimals = String(value).split('.')[1]?.length ?? 0;
  return formatNumber(lang, value, Math.min(decimals, mostDecimals));
}
