import { formatNumber } from './format-number.js';
import type { Locale } from './locale.js';

const kilobyte = 1000;

/**
 * The size of a file as people say it: in kB or MB of a thousand, with a decimal below ten. Anything but a finite number
 * is written as {@link formatNumber} writes it.
 *
 * @example
 * formatBytes('id', 1_180_100); // '1,2 MB'
 * formatBytes('en', 80); // '80 B'
 */
export function formatBytes(locale: Locale, bytes: number): string {
  if (bytes < kilobyte) return `${formatNumber(locale, bytes, 0)} B`;
  const [size, unit] =
    bytes < kilobyte ** 2 ? [bytes / kilobyte, 'kB'] : [bytes / kilobyte ** 2, 'MB'];
  return `${formatNumber(locale, size, size < 10 ? 1 : 0)} ${unit}`;
}
