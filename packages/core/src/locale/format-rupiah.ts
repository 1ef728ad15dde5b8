import { formatInteger, numberFormat } from './format-number.js';
import type { Locale } from './locale.js';

/**
 * An amount in whole rupiah.
 *
 * @example
 * formatRupiah('id', 1_500_000); // 'Rp1.500.000'
 */
export function formatRupiah(locale: Locale, amount: number): string {
  return `${amount < 0 ? '−' : ''}Rp${formatInteger(locale, Math.abs(amount))}`;
}

const units = [
  { size: 1e12, id: 'triliun', en: 'trillion' },
  { size: 1e9, id: 'miliar', en: 'billion' },
  { size: 1e6, id: 'juta', en: 'million' },
  { size: 1e3, id: 'ribu', en: 'thousand' },
] as const;

/**
 * An amount in the largest unit that leaves a whole part, with at most one decimal.
 *
 * @example
 * formatRupiahShort('id', 1_540_000_000); // 'Rp1,5 miliar'
 */
export function formatRupiahShort(locale: Locale, amount: number): string {
  const size = Math.abs(amount);
  // 999.950 ribu rounds to a thousand of them: it is written with the next unit.
  const unit = units.find((candidate) => size >= candidate.size * 0.99995);
  if (unit === undefined) return formatRupiah(locale, amount);
  const figure = numberFormat(locale, 0, 1).format(size / unit.size);
  return `${amount < 0 ? '−' : ''}Rp${figure} ${unit[locale]}`;
}
