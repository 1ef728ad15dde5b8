import { readNumber, type Reading } from '@kotacerdas/core/exchange';
import type { Locale } from '@kotacerdas/core/locale';
import { decimalSigns } from '../years/decimal-signs';

/**
 * What was typed as a target. Its marks are those of the reader's language, and the other's where it can be read only by
 * them; `1.500` is doubtful, since a target may be one and a half as well as fifteen hundred. Of percent, the sign may
 * stand there, as it does in a cell of a sheet.
 */
export function readTarget(locale: Locale, text: string, unit: string): Reading<number> {
  const bare = isPercent(unit) ? text.replace(/\s*(?:%|persen)\s*$/iu, '') : text;
  const own = readNumber(bare, decimalSigns[locale].own);
  const other = readNumber(bare, decimalSigns[locale].other);
  if (own.kind === 'unreadable') return other;
  if (own.kind !== 'value' || other.kind !== 'value' || own.value === other.value) return own;
  return { kind: 'doubtful', readings: [own.value, other.value] };
}

const isPercent = (unit: string): boolean => /^\s*(?:%|persen|percent)/iu.test(unit);
