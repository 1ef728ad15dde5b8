import { cleanText } from '../../grammar/clean-text.js';
import { nameList, type NameList } from '../../names/name-list.js';
import { nearestName } from '../../names/nearest-name.js';
import { remembered } from '../../names/remembered.js';
import type { ColumnOption } from '../column-option.js';
import { dimensionHints } from './dimension-hints.js';
import { initialNames } from './initial-names.js';

/** A text as names of options are compared. */
export const plainName = (text: string) => cleanText(text).toLowerCase();

/** A text as what may mean an option is compared: `D.L.H.` and `D L H` are DLH. */
export const lettersOf = (text: string) => plainName(text).replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** All that options are known by. */
export interface OptionIndex {
  /** By each way to name an option, the surest first: those that a name fits, one of each value. */
  readonly ways: readonly ReadonlyMap<string, readonly ColumnOption[]>[];
  readonly byCode: ReadonlyMap<string, readonly ColumnOption[]>;
  /** Letters of the longest name, and of the longest code. */
  readonly longest: { readonly name: number; readonly code: number };
  /** By its letters what may mean an option: whether it does, a person is asked. */
  readonly asked: ReadonlyMap<string, readonly ColumnOption[]>;
  /** For what is none of them: the one that it nearly is. */
  readonly nearest: (text: string) => ColumnOption | null;
}

/** The surest first. */
const waysToName: readonly ((option: ColumnOption) => (string | undefined)[])[] = [
  ({ label }) => [label.id, label.en],
  ({ code }) => [code],
  ({ value }) => [String(value)],
  ({ code, label, name }) => [name, withoutCode(label.id, code), withoutCode(label.en, code)],
  ({ aliases = [] }) => [...aliases],
];

function withoutCode(label: string, code: string | undefined): string | undefined {
  return code !== undefined && label.startsWith(`${code} `)
    ? label.slice(code.length + 1)
    : undefined;
}

const indexes = new WeakMap<readonly ColumnOption[], OptionIndex>();

/** What options are known by, made once for a list: ten thousand rows ask the same one. */
export function optionIndex(options: readonly ColumnOption[]): OptionIndex {
  const known = indexes.get(options);
  if (known !== undefined) return known;
  // Made when somebody first asks.
  let names: NameList<ColumnOption['value']> | undefined;
  const ways = waysToName.map((namesOf) => namesOfAll(options, namesOf, plainName));
  const byCode = namesOfAll(options, ({ code }) => [code], plainName);
  const asked = ({ code, label, value }: ColumnOption) => [
    ...dimensionHints(value),
    ...initialNames(withoutCode(label.id, code) ?? label.id),
  ];
  const index: OptionIndex = {
    ways,
    byCode,
    longest: { name: Math.max(...ways.map(longestOf)), code: longestOf(byCode) },
    asked: namesOfAll(options, asked, lettersOf),
    nearest: remembered((text) => {
      const nearest = nearestName(text, (names ??= namesToMistype(options)));
      return nearest === null ? null : (options.find(({ value }) => value === nearest) ?? null);
    }),
  };
  indexes.set(options, index);
  return index;
}

function longestOf(names: ReadonlyMap<string, unknown>): number {
  let longest = 0;
  for (const { length } of names.keys()) longest = Math.max(longest, length);
  return longest;
}

/** What people write by heart. Of codes and keys, another letter makes another one. */
function namesToMistype(options: readonly ColumnOption[]): NameList<ColumnOption['value']> {
  const all = new Map<ColumnOption['value'], string[]>();
  for (const { aliases = [], code, label, name, value } of options) {
    const labels = [label.id, label.en].map((each) => withoutCode(each, code) ?? each);
    const others = all.get(value) ?? [];
    all.set(value, [...others, ...labels, ...(name === undefined ? [] : [name]), ...aliases]);
  }
  return nameList([...all].map(([value, names]) => ({ value, names: [...new Set(names)] })));
}

/** One value may be known by several labels: the one it had, and the one it has. */
function namesOfAll(
  options: readonly ColumnOption[],
  namesOf: (option: ColumnOption) => (string | undefined)[],
  compared: (name: string) => string,
): ReadonlyMap<string, readonly ColumnOption[]> {
  const all = new Map<string, readonly ColumnOption[]>();
  for (const option of options) {
    for (const written of namesOf(option)) {
      if (written === undefined) continue;
      const name = compared(written);
      const others = all.get(name) ?? [];
      if (others.every(({ value }) => value !== option.value)) all.set(name, [...others, option]);
    }
  }
  return all;
}
