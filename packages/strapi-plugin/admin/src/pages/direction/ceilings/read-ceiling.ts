import { readRupiah, type DecimalSign, type Reading } from '@kotacerdas/core/exchange';
import type { Locale } from '@kotacerdas/core/locale';

const signs = {
  id: { own: 'comma', other: 'point' },
  en: { own: 'point', other: 'comma' },
} as const satisfies Record<Locale, Record<'own' | 'other', DecimalSign>>;

/**
 * What was typed as a ceiling, in whole rupiah. Its marks are those of the reader's language, in which amounts are also
 * shown; what makes no whole rupiah that way is read the other way. `500.000` stays doubtful in English: nobody writes
 * thousandths of a rupiah, and somebody who is used to Indonesian marks means a thousand times as much.
 */
export function readCeiling(locale: Locale, text: string): Reading<number> {
  const own = readRupiah(text, signs[locale].own);
  const other = readRupiah(text, signs[locale].other);
  if (own.kind === 'unreadable') return other;
  if (own.kind !== 'value' || other.kind !== 'value' || own.value >= other.value) return own;
  return { kind: 'doubtful', readings: [own.value, other.value] };
}
