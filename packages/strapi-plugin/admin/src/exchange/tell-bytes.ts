import { formatNumber } from '@kotacerdas/core/locale';
import type { Locale } from '@kotacerdas/core/locale';

const kilobyte = 1000;

/** The size of a file as people say it. */
export function tellBytes(locale: Locale, bytes: number): string {
  if (bytes < kilobyte) return `${formatNumber(locale, bytes, 0)} B`;
  const [size, unit] =
    bytes < kilobyte ** 2 ? [bytes / kilobyte, 'kB'] : [bytes / kilobyte ** 2, 'MB'];
  return `${formatNumber(locale, size, size < 10 ? 1 : 0)} ${unit}`;
}
