import { cleanText } from '../clean-text.js';
import type { ColumnUnit } from './column-unit.js';
import { currency, longestUnitText, unitWords } from './unit-words.js';

/** `Rp.000`, `(000)`, `x 1.000`, and `1.000` in brackets or behind `Rp` at the end; more groups for more. */
function inZeros(groups: number): string {
  const zeros = String.raw`000(?:[., ]?000){${groups - 1}}(?![.,]?\d)`;
  const one = String.raw`1[., ]?${zeros}`;
  return [
    String.raw`${currency}\s*[.']*\s*${zeros}`,
    String.raw`[(['’‘]\s*[.']*\s*${zeros}`,
    String.raw`(?:^|[^a-z0-9])[x×*]\s*(?:${currency}\.?\s*)?${one}`,
    String.raw`[([]\s*(?:${currency}\.?\s*)?${one}`,
    String.raw`${currency}\.?\s*${one}(?:,-+)?$`,
  ].join('|');
}

/** A number before the word makes it an amount: `Bantuan 5 juta`. */
const named = unitWords.map(({ groups, unit, words }) => ({
  unit,
  pattern: new RegExp(
    String.raw`(?<!\d[.,\d]*\s*)(?<![a-z])(?:${words})(?![a-z])|${inZeros(groups)}`,
    'iu',
  ),
}));

/** `Rp M` is milliards in Indonesia; a letter alone says nothing. */
const letters: typeof named = [
  { unit: 'billion', pattern: /(?<![a-z])(?:rp|idr)\.?\s*m(?![a-z])/iu },
  { unit: 'trillion', pattern: /(?<![a-z])(?:rp|idr)\.?\s*t(?![a-z])/iu },
];

/** Units of money that a header names, each once. More than one contradict each other. */
export function unitsSaid(text: string): readonly ColumnUnit[] {
  if (text.length > longestUnitText) return [];
  const said = cleanText(text);
  const found = [...named, ...letters].filter(({ pattern }) => pattern.test(said));
  return [...new Set(found.map(({ unit }) => unit))];
}
