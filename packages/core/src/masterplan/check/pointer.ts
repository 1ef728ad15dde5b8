import type { Issue } from '../../issue/issue.js';
import { error } from './check.js';

/** Reports ids that are not in a list; absent optional ids point at nothing and are fine. */
export interface Pointer {
  one(id: string | undefined, path: Issue['path']): Issue[];
  all(ids: readonly string[], path: Issue['path']): Issue[];
}

export function pointer(known: ReadonlySet<string>, list: string): Pointer {
  const one: Pointer['one'] = (id, path) =>
    id === undefined || known.has(id) ? [] : [error('dangling-id', path, { found: id, list })];
  return {
    one,
    all: (ids, path) => ids.flatMap((id, index) => one(id, [...path, index])),
  };
}

export function idSet(entries: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(entries.map((entry) => entry.id));
}
