import { cleanText } from '../clean-text.js';
import type { ColumnUnit } from './column-unit.js';
import { anyUnitWord, currency, longestUnitText, unitWords } from './unit-words.js';

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

/** A year is no amount: `Anggaran 2026 juta rupiah`. */
const years = /(?<![\d.,])(?:19|20|21)\d{2}(?![.,]?\d)/gu;

/** `(Rp 1 juta)` and `x 1 juta` are millions. */
const oneOf = new RegExp(
  String.raw`([([]|(?<![a-z0-9])[x×*])\s*(?:${currency}\.?\s*)?1\s*(?=(?:${anyUnitWord})(?![a-z]))`,
  'giu',
);

/** A number before the word makes it an amount: `Bantuan 5 juta`. */
const named = unitWords.map(({ groups, unit, words }) => ({
  unit,
  pattern: new RegExp(
    String.raw`(?<!\d[.,\d]*\s*)(?<![a-z])(?:${words})(?![a-z])|${inZeros(groups)}`,
    'iu',
  ),
}));

/** `Rp M` is milliards in Indonesia; a letter alone says nothing, and `Rp T.A. 2026` is of a year. */
const letters: typeof named = [
  { unit: 'billion', pattern: /(?<![a-z])(?:rp|idr)\.?\s*m(?![a-z])/iu },
  { unit: 'trillion', pattern: /(?<![a-z])(?:rp|idr)\.?\s*t(?![a-z]|\.?\s*a(?![a-z]))/iu },
];

/** Units of money that a header names, each once. More than one contradict each other. */
export function unitsSaid(text: string): readonly ColumnUnit[] {
  if (text.length > longestUnitText) return [];
  const said = cleanText(text).replaceAll(years, '~').replaceAll(oneOf, '$1 ');
  const found = [...named, ...letters].filter(({ pattern }) => pattern.test(said));
  return [...new Set(found.map(({ unit }) => unit))];
}
