import { formatNumber, type Locale } from '@kotacerdas/core/locale';

const most = 2;

/** A number with decimals only where it has any: persons and units are counted whole. */
export function tellNumber(locale: Locale, value: number): string {
  const shown = value.toFixed(most);
  const digits = [0, 1].find((count) => Number(value.toFixed(count)) === Number(shown)) ?? most;
  return formatNumber(locale, value, digits);
}
