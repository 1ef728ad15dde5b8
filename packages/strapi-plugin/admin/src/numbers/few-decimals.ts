import { formatNumber, type Locale } from '@kotacerdas/core/locale';

/** A number with as many decimals as it has, and so many at most: persons and units are counted whole. */
export function fewDecimals(locale: Locale, value: number, most: number): string {
  const [, decimals = ''] = value.toFixed(most).split('.');
  return formatNumber(locale, value, decimals.replace(/0+$/, '').length);
}
