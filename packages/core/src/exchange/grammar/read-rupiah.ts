import { isBlank, shortText } from './clean-text.js';
import { shiftDecimal, exactNumber, type Decimal } from './decimal.js';
import type { DecimalSign } from './read-decimals.js';
import { empty, mapReading, unreadable, type Reading } from './reading.js';
import { writtenAmount } from './written-amount.js';

const isWhole = (value: number | null): value is number => Number.isSafeInteger(value);

/**
 * Reads an amount in whole rupiah: `Rp 1,5 miliar`, `Rp2.000.000,-`, `500 juta`, `(1.000.000)`. Without `Rp` or a word
 * behind it, `1.500` is doubtful: sheets also write it in millions. Fractions of a rupiah are unreadable, but for
 * `,00`.
 *
 * @example
 * readRupiah('Rp 1,5 miliar'); // { kind: 'value', value: 1500000000 }
 * readRupiah('Rp2.000.000,-'); // { kind: 'value', value: 2000000 }
 */
export function readRupiah(text: string, sign?: DecimalSign): Reading<number> {
  const cleaned = shortText(text);
  if (cleaned === null) return unreadable;
  if (isBlank(cleaned)) return empty;
  const amount = writtenAmount(cleaned);
  if (amount === null) return unreadable;
  const { hasCurrency, read, zeros } = amount;
  const toRupiah = (decimal: Decimal) => rupiahOf(decimal, zeros ?? 0);
  if (hasCurrency && zeros === null && sign === undefined) {
    // Whole rupiah written as such: 1.500 is no one and a half.
    const told = mapReading(read('comma'), toRupiah);
    if (told.kind === 'value') return told;
  }
  return mapReading(read(sign), toRupiah);
}

function rupiahOf(decimal: Decimal, zeros: number): number | null {
  const value = exactNumber(shiftDecimal(decimal, zeros));
  return isWhole(value) ? value : null;
}
