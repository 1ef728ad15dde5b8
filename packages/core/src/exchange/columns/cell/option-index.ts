import { cleanText } from '../../grammar/clean-text.js';
import type { ColumnOption } from '../sheet-column.js';

/** A text as names of options are compared. */
export const plainName = (text: string) => cleanText(text).toLowerCase();

/** All that options are known by. */
export interface OptionIndex {
  /** By each way to name an option, the surest first; `null` where a name fits several. */
  readonly ways: readonly ReadonlyMap<string, ColumnOption | null>[];
  readonly byCode: ReadonlyMap<string, ColumnOption | null>;
  /** All names of each option. */
  readonly names: readonly { readonly option: ColumnOption; readonly names: readonly string[] }[];
}

/** The surest first. */
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

const indexes = new WeakMap<readonly ColumnOption[], OptionIndex>();

/** What options are known by, made once for a list: ten thousand rows ask the same one. */
export function optionIndex(options: readonly ColumnOption[]): OptionIndex {
  const known = indexes.get(options);
  if (known !== undefined) return known;
  const index: OptionIndex = {
    ways: waysToName.map((namesOf) => namesOfAll(options, namesOf)),
    byCode: namesOfAll(options, ({ code }) => [code]),
    names: options.map((option) => ({
      option,
      names: waysToName.flatMap((namesOf) => namesOf(option)).flatMap(plainNames),
    })),
  };
  indexes.set(options, index);
  return index;
}

const plainNames = (name: string | undefined) => (name === undefined ? [] : [plainName(name)]);

/** One value may be known by several labels: the one it had, and the one it has. */
function namesOfAll(
  options: readonly ColumnOption[],
  namesOf: (option: ColumnOption) => (string | undefined)[],
): ReadonlyMap<string, ColumnOption | null> {
  const all = new Map<string, ColumnOption | null>();
  for (const option of options) {
    for (const name of namesOf(option).flatMap(plainNames)) {
      const other = all.get(name);
      all.set(
        name,
        other === undefined || other?.value === option.value ? (other ?? option) : null,
      );
    }
  }
  return all;
}
