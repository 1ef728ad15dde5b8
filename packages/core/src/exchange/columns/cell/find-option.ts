import { distance } from 'fastest-levenshtein';
import type { ColumnOption } from '../sheet-column.js';
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

const mostCompared = 120;

/** The options whose names look most like a text, the nearest first: three at most. */
export function nearestOptions(
  text: string,
  options: readonly ColumnOption[],
  { within = 0.6 }: { readonly within?: number } = {},
): ColumnOption[] {
  const wanted = plainName(text).slice(0, mostCompared);
  return optionIndex(options)
    .names.map(({ names, option }) => ({
      option,
      cost: Math.min(...names.map((name) => cost(wanted, name.slice(0, mostCompared), within))),
    }))
    .filter((candidate) => candidate.cost < within)
    .sort((one, other) => one.cost - other.cost)
    .slice(0, 3)
    .map(({ option }) => option);
}

/** 0 for the same text, 1 for one that has nothing of it, or is of a length that can't be near. */
function cost(wanted: string, name: string, within: number): number {
  const longest = Math.max(1, wanted.length, name.length);
  if (Math.abs(wanted.length - name.length) / longest >= within) return 1;
  return distance(wanted, name) / longest;
}
