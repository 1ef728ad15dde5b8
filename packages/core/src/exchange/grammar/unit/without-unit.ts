import { cleanText } from '../clean-text.js';
import { anyUnitWord, currency, longestUnitText } from './unit-words.js';

const units = new RegExp(
  [
    String.raw`(?:(?<![a-z])(?:dalam|dlm|in)\s+)?(?<![a-z])(?:${currency}\.?\s*)?(?<![a-z])(?:${anyUnitWord})(?![a-z])(?:\s*${currency}(?![a-z]))?`,
    String.raw`(?<![a-z])(?:dalam\s+)?${currency}\.?\s*['.]*\s*1?[., ]?000(?:[., ]?000)*(?![.,]?\d)`,
    String.raw`(?:^|\s)[x×]\s*1(?:[., ]?000)+`,
  ].join('|'),
  'giu',
);

/** A header without the words of its unit: `Pagu dalam juta rupiah` is a Pagu. A unit alone stays. */
export function withoutUnit(text: string): string {
  if (text.length > longestUnitText) return text;
  const bare = cleanText(text).replaceAll(units, ' ').trim();
  return bare === '' ? text : bare;
}
