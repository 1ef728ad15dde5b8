import type { Issue } from '../../issue/issue.js';
import { error } from './check.js';

type Place = Issue['path'];

export interface Located<Entry> {
  readonly entry: Entry;
  readonly path: Place;
}

/** The entries of a nested list over all its owners, each with its place. */
export function located<Owner, Entry>(
  owners: readonly Owner[],
  read: (owner: Owner) => readonly Entry[],
  path: Place,
  name: string,
): Located<Entry>[] {
  return owners.flatMap((owner, index) =>
    read(owner).map((entry, position) => ({ entry, path: [...path, index, name, position] })),
  );
}

/** The text of a field, with its place. */
export const at =
  <Field extends string>(field: Field) =>
  ({ entry, path }: Located<Readonly<Record<Field, string>>>) => ({
    value: entry[field],
    path: [...path, field],
  });

type Repeated = 'duplicate-id' | 'duplicate-code' | 'duplicate-entry';

export function ids(list: readonly { readonly id: string }[], path: Place): Issue[] {
  return repeatsIn(list, ({ id }) => id, { path, field: 'id', code: 'duplicate-id' });
}

export function codes(list: readonly { readonly code: string }[], path: Place): Issue[] {
  return repeatsIn(list, ({ code }) => code, { path, field: 'code', code: 'duplicate-code' });
}

export function years(list: readonly { readonly year: number }[], path: Place): Issue[] {
  const about = { path, field: 'year', code: 'duplicate-entry' } as const;
  return repeatsIn(list, ({ year }) => String(year), about);
}

interface RepeatedField {
  /** Of the list. */
  readonly path: Place;
  readonly field: string;
  readonly code: Repeated;
}

/** The same of one field of a list; only what is told needs its place. */
function repeatsIn<Entry>(
  list: readonly Entry[],
  textOf: (entry: Entry) => string,
  { code, field, path }: RepeatedField,
): Issue[] {
  const seen = new Set<string>();
  const issues: Issue[] = [];
  list.forEach((entry, index) => {
    const found = textOf(entry);
    if (seen.has(found)) issues.push(error(code, [...path, index, field], { found }));
    seen.add(found);
  });
  return issues;
}

/** Every occurrence after the first of the same text. */
export function repeats(
  values: readonly { readonly value: string; readonly path: Place }[],
  code: Repeated,
): Issue[] {
  const seen = new Set<string>();
  return values.flatMap(({ path, value }) => {
    if (seen.has(value)) return [error(code, path, { found: value })];
    seen.add(value);
    return [];
  });
}
