import { formatNumber, type Locale } from '@kotacerdas/core/locale';

const mostDecimals = 10;

/** A number with as many decimals as it has. */
export function plainNumber(lang: Locale, value: number): string {
  const decimals = String(value).split('.')[1]?.length ?? 0;
  return formatNumber(lang, value, Math.min(decimals, mostDecimals));
}
