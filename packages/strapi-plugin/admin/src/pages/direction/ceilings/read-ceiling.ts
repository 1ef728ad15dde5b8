import { readRupiah, type Reading } from '@kotacerdas/core/exchange';
import type { Locale } from '@kotacerdas/core/locale';
import { decimalSigns } from '../years/decimal-signs';

/**
 * What was typed as a ceiling, in whole rupiah. Its marks are those of the reader's language, in which amounts are also
 * shown; what makes no whole rupiah that way is read the other way. `500.000` stays doubtful in English: nobody writes
 * thousandths of a rupiah, and somebody who is used to Indonesian marks means a thousand times as much.
 */
export function readCeiling(locale: Locale, text: string): Reading<number> {
  const own = readRupiah(text, decimalSigns[locale].own);
  const other = readRupiah(text, decimalSigns[locale].other);
  if (own.kind === 'unreadable') return notNegative(other);
  if (own.kind !== 'value' || other.kind !== 'value' || own.value >= other.value) {
    return notNegative(own);
  }
  return { kind: 'doubtful', readings: [own.value, other.value] };
}

/** Nothing costs less than nothing. */
function notNegative(reading: Reading<number>): Reading<number> {
  return reading.kind === 'value' && reading.value < 0 ? { kind: 'unreadable' } : reading;
}
