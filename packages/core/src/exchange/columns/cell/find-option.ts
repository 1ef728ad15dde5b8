import type { ColumnOption } from '../column-option.js';
import { lettersOf, optionIndex, plainName } from './option-index.js';

/** What may stand between a code and what it is the code of. */
const separators = /[ :–-]/gu;
/** So many times as long as what is compared of it, with its blanks and marks, a text may be written. */
const roomy = 4;

/**
 * The option that a text means, by any of its names. `null` where none is meant, or the text fits several.
 */
export function findOption(text: string, options: readonly ColumnOption[]): ColumnOption | null {
  const [only, ...others] = fittingOptions(text, options);
  return only === undefined || others.length > 0 ? null : only;
}

/**
 * The options that a text may mean: by their labels in either language, their codes, keys or names, in any capitals; or
 * by the code that it begins with. The surest way that finds any decides; several were called the same.
 */
export function fittingOptions(
  text: string,
  options: readonly ColumnOption[],
): readonly ColumnOption[] {
  const { byCode, longest, ways } = optionIndex(options);
  // A description of many pages is none of them, and is asked for in each of ten thousand rows.
  const most = roomy * Math.max(longest.name, longest.code + 1);
  const wanted = plainName(text.slice(0, most));
  if (wanted === '') return [];
  for (const way of text.length > most ? [] : ways) {
    const found = way.get(wanted);
    if (found !== undefined) return found;
  }
  const beginning = wanted.slice(0, longest.code + 1);
  const ends = [...beginning.matchAll(separators)].map(({ index }) => index).toReversed();
  for (const end of ends) {
    const found = byCode.get(wanted.slice(0, end));
    if (found !== undefined && end > 0) return found;
  }
  return [];
}

/** The options that a text may mean without being any of their names. */
export function askedOptions(
  text: string,
  options: readonly ColumnOption[],
): readonly ColumnOption[] {
  const { asked, longest } = optionIndex(options);
  if (text.length > roomy * longest.name) return [];
  return asked.get(lettersOf(text)) ?? [];
}

/**
 * The option that a misspelt or shortened name means, by what its words tell among all of them; `null` where none is
 * clearly nearer than the others.
 */
export const nearestOption = (
  text: string,
  options: readonly ColumnOption[],
): ColumnOption | null => optionIndex(options).nearest(text);
