import { distance } from 'fastest-levenshtein';
import { cleanText } from '../../grammar/clean-text.js';
import type { ColumnOption } from '../sheet-column.js';

const plain = (text: string) => cleanText(text).toLowerCase();

/** All that an option is known by, the surest first. */
const waysToName: readonly ((option: ColumnOption) => (string | undefined)[])[] = [
  ({ label }) => [label.id, label.en],
  ({ code }) => [code],
  ({ value }) => [String(value)],
  ({ code, label, name }) => [name, withoutCode(label.id, code), withoutCode(label.en, code)],
];

function withoutCode(label: string, code: string | undefined): string | undefined {
  return code !== undefined && label.startsWith(`${code} `)
    ? label.slice(code.length + 1)
    : undefined;
}

/**
 * The option that a text means: by its label in either language, its code, its key or its name, in any capitals; or
 * by the code that it begins with. `null` where none is meant, or the text fits several.
 */
export function findOption(text: string, options: readonly ColumnOption[]): ColumnOption | null {
  const wanted = plain(text);
  if (wanted === '') return null;
  for (const namesOf of waysToName) {
    const found = options.filter((option) =>
      namesOf(option).some((name) => name !== undefined && plain(name) === wanted),
    );
    if (found.length > 0) return onlyOne(found);
  }
  const begun = options.filter(
    ({ code }) => code !== undefined && /^[ :–-]/u.test(afterCode(wanted, plain(code))),
  );
  const longest = Math.max(...begun.map(({ code = '' }) => code.length));
  return onlyOne(begun.filter(({ code }) => code?.length === longest));
}

/** One value may be known by several labels: the one it had, and the one it has. */
function onlyOne(found: readonly ColumnOption[]): ColumnOption | null {
  const [first] = found;
  return first !== undefined && found.every(({ value }) => value === first.value) ? first : null;
}

function afterCode(text: string, code: string): string {
  return code !== '' && text.startsWith(code) ? text.slice(code.length) : '';
}

/** The options whose names look most like a text, the nearest first: three at most. */
export function nearestOptions(
  text: string,
  options: readonly ColumnOption[],
  { within = 0.6 }: { readonly within?: number } = {},
): ColumnOption[] {
  const wanted = plain(text).slice(0, mostCompared);
  return options
    .map((option) => {
      const { code, label, name } = option;
      const names = [label.id, label.en, name, code, withoutCode(label.id, code)];
      const costs = names.flatMap((candidate) =>
        candidate === undefined ? [] : [cost(wanted, plain(candidate))],
      );
      return { option, cost: Math.min(...costs) };
    })
    .filter((candidate) => candidate.cost < within)
    .sort((one, other) => one.cost - other.cost)
    .slice(0, 3)
    .map(({ option }) => option);
}

const mostCompared = 120;

/** 0 for the same text, 1 for one that has nothing of it. */
function cost(wanted: string, name: string): number {
  const compared = name.slice(0, mostCompared);
  return distance(wanted, compared) / Math.max(1, wanted.length, compared.length);
}
