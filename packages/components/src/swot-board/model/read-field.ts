import type { Issue } from '@kotacerdas/core';
import { formatInteger, formatNumber, type Locale } from '@kotacerdas/core/locale';
import { ratingRange, type FactorKind, type SwotMethod } from '@kotacerdas/core/swot';
import { readDecimal } from '../../base/editing/read-decimal.js';
import { boardMessages } from '../messages/messages.js';
import type { Factor } from './board.js';

/** What people type of a factor. */
export const fieldNames = ['statement', 'weight', 'rating'] as const;

export type FieldName = (typeof fieldNames)[number];

/** Why what was typed is no value: in words of the board, or as core says it. */
export type Problem = string | Issue;

/** What was typed into a field: what it says of the factor, or why it says nothing yet. */
export type ReadField =
  | { readonly ok: true; readonly fields: Partial<Factor> }
  | { readonly ok: false; readonly problem: Problem };

/** As many as a plan holds. */
const mostLetters = 500;

type Method = Pick<SwotMethod, 'ratingScale' | 'weightUnit'>;

/** Reads a field of a factor of a kind; an empty weight of a new factor is 0, for it can be computed later. */
export function readField(
  field: FieldName,
  typed: string,
  kind: FactorKind,
  method: Method,
  locale: Locale,
): ReadField {
  switch (field) {
    case 'statement':
      return readStatement(typed);
    case 'weight':
      return readWeight(typed, method, locale);
    case 'rating':
      return readRating(typed, ratingRange(method.ratingScale, kind), locale);
  }
}

function readStatement(typed: string): ReadField {
  const isEmpty = typed.trim() === '';
  if (!isEmpty && typed.length <= mostLetters) return { ok: true, fields: { statement: typed } };
  const code = isEmpty ? 'text-too-short' : 'text-too-long';
  const params = { limit: isEmpty ? 1 : mostLetters };
  return { ok: false, problem: { severity: 'error', code, path: [], params } };
}

/** A number that isn't on the scale is no rating: it would count for nothing. */
function readRating(
  typed: string,
  { highest, lowest }: ReturnType<typeof ratingRange>,
  locale: Locale,
): ReadField {
  const read = readDecimal(typed);
  if (read.ok && read.value >= lowest && read.value <= highest) {
    return { ok: true, fields: { rating: read.value } };
  }
  const [from, to] = [formatInteger(locale, lowest), formatInteger(locale, highest)];
  return { ok: false, problem: boardMessages[locale].notOnScale(from, to) };
}

function readWeight(typed: string, { weightUnit }: Method, locale: Locale): ReadField {
  const text = boardMessages[locale];
  const isPercent = weightUnit === 'percent';
  const read = readDecimal(isPercent ? typed.replace(/%\s*$/, '') : typed);
  if (read.ok) {
    const { value } = read;
    return value < 0
      ? { ok: false, problem: text.notNegative }
      : { ok: true, fields: { weight: value } };
  }
  if (read.reason !== 'ambiguous')
    return { ok: false, problem: text.notNumber(isPercent ? '15' : formatNumber(locale, 0.15)) };
  // 1.500 as a decimal, and as thousands without their point.
  const [decimal = 0, whole = 0] = read.choices.toSorted((one, other) => one - other);
  return { ok: false, problem: text.ambiguous(formatNumber(locale, decimal, 1), String(whole)) };
}
