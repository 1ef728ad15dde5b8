import type { ColumnOption } from '../column-option.js';
import { optionIndex, plainName } from './option-index.js';

/** What may stand between a code and what it is the code of. */
const separators = /[ :–-]/gu;

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
  const wanted = plainName(text);
  if (wanted === '') return [];
  const { byCode, ways } = optionIndex(options);
  for (const way of ways) {
    const found = way.get(wanted);
    if (found !== undefined) return found;
  }
  const ends = [...wanted.matchAll(separators)].map(({ index }) => index).toReversed();
  for (const end of ends) {
    const found = byCode.get(wanted.slice(0, end));
    if (found !== undefined && end > 0) return found;
  }
  return [];
}

/** The option that a text may mean without being any of its names; `null` where it is none, or may be several. */
export function askedOption(text: string, options: readonly ColumnOption[]): ColumnOption | null {
  const [only, ...others] = optionIndex(options).asked.get(plainName(text)) ?? [];
  return only === undefined || others.length > 0 ? null : only;
}

/**
 * The option that a misspelt or shortened name means, by what its words tell among all of them; `null` where none is
 * clearly nearer than the others.
 */
export const nearestOption = (
  text: string,
  options: readonly ColumnOption[],
): ColumnOption | null => optionIndex(options).nearest(text);
