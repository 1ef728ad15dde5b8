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

export function ids(list: readonly { readonly id: string }[], path: Place): Issue[] {
  return repeats(
    list.map(({ id }, index) => ({ value: id, path: [...path, index, 'id'] })),
    'duplicate-id',
  );
}

export function codes(list: readonly { readonly code: string }[], path: Place): Issue[] {
  return repeats(
    list.map(({ code }, index) => ({ value: code, path: [...path, index, 'code'] })),
    'duplicate-code',
  );
}

export function years(list: readonly { readonly year: number }[], path: Place): Issue[] {
  return repeats(
    list.map(({ year }, index) => ({ value: String(year), path: [...path, index, 'year'] })),
    'duplicate-entry',
  );
}

/** Every occurrence after the first of the same text. */
export function repeats(
  values: readonly { readonly value: string; readonly path: Place }[],
  code: 'duplicate-id' | 'duplicate-code' | 'duplicate-entry',
): Issue[] {
  const seen = new Set<string>();
  return values.flatMap(({ path, value }) => {
    if (seen.has(value)) return [error(code, path, { found: value })];
    seen.add(value);
    return [];
  });
}
