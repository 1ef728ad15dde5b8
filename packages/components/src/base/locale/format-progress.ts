import { formatPercent, type Locale } from '@kotacerdas/core/locale';

/** A percentage that only reads 100% when it is: 99.8 keeps its decimal. */
export function formatProgress(locale: Locale, percent: number): string {
  return formatPercent(locale, percent, Number.isInteger(percent) ? 0 : 1);
}
