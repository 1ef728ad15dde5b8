import { formatDecimals, formatInteger, type Locale } from '@kotacerdas/core/locale';

const mostDecimals = 4;
/** Years have no groups; what is larger than any of them has. */
const firstGrouped = 10_000;

/** A number with as many decimals as it has, and four at most. */
export function tellNumber(locale: Locale, value: number): string {
  if (Number.isInteger(value)) {
    return Math.abs(value) < firstGrouped ? String(value) : formatInteger(locale, value);
  }
  return formatDecimals(locale, value, mostDecimals);
}
