import type { Issue } from '@kotacerdas/core';
import { formatInteger, formatNumber, type Locale } from '@kotacerdas/core/locale';
import type { SwotMethod } from '@kotacerdas/core/swot';
import { readDecimal } from '../../base/editing/read-decimal.js';
import { boardMessages } from '../messages/messages.js';
import type { Factor } from './board.js';

/** What people type of a factor. */
export type FieldName = 'statement' | 'weight' | 'rating';

/** Why what was typed is no value: in words of the board, or as core says it. */
export type Problem = string | Issue;

/** What was typed into a field: what it says of the factor, or why it says nothing yet. */
export type ReadField =
  | { readonly ok: true; readonly fields: Partial<Factor> }
  | { readonly ok: false; readonly problem: Problem };

/** As many as a plan holds. */
const mostLetters = 500;

/** Reads a field; an empty weight of a new factor is 0, for it can be computed later. */
export function readField(
  field: FieldName,
  typed: string,
  { weightUnit }: Pick<SwotMethod, 'weightUnit'>,
  locale: Locale,
): ReadField {
  return field === 'statement'
    ? readStatement(typed)
    : readNumber(field, weightUnit === 'percent' ? typed.replace(/%\s*$/, '') : typed, locale);
}

function readStatement(typed: string): ReadField {
  const isEmpty = typed.trim() === '';
  if (!isEmpty && typed.length <= mostLetters) return { ok: true, fields: { statement: typed } };
  const code = isEmpty ? 'text-too-short' : 'text-too-long';
  const params = { limit: isEmpty ? 1 : mostLetters };
  return { ok: false, problem: { severity: 'error', code, path: [], params } };
}

function readNumber(field: 'weight' | 'rating', typed: string, locale: Locale): ReadField {
  const text = boardMessages[locale];
  const read = readDecimal(typed);
  if (read.ok) {
    const { value } = read;
    if (field === 'rating') return { ok: true, fields: { rating: value } };
    return value < 0
      ? { ok: false, problem: text.notNegative }
      : { ok: true, fields: { weight: value } };
  }
  if (read.reason !== 'ambiguous') return { ok: false, problem: text.notNumber };
  // 1.500 as a decimal, and as thousands without their point.
  const digits = typed.replace(/\D/g, '');
  const decimal = Number(digits) / 1000;
  const whole = formatInteger(locale, Number(digits)).replace(/\D/g, '');
  return { ok: false, problem: text.ambiguous(formatNumber(locale, decimal, 1), whole) };
}
