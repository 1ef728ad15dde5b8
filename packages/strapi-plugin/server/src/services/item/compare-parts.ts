import { changedColumns } from './changed-columns';
import { isNotBegun } from './drafts-of';
import type { Part, StoredPart } from './part';

/** What is to be done to one part of an item, or below one. */
export type PartChange =
  | { readonly kind: 'create'; readonly part: Part; readonly parentId: string }
  | {
      readonly kind: 'update';
      readonly part: StoredPart;
      readonly columns: Readonly<Record<string, unknown>>;
    }
  | { readonly kind: 'delete'; readonly part: StoredPart };

/** How stored parts become the wanted ones: by what each is known by, nothing is written anew that is there. */
export function compareParts(
  stored: readonly StoredPart[],
  wanted: readonly Part[],
  parentId: string,
): PartChange[] {
  const keyOf = ({ match, name }: Part) => `${name} ${match}`;
  const there = new Map(stored.map((part) => [keyOf(part), part]));
  const stays = new Set(wanted.map(keyOf));
  const written = wanted.flatMap((part): PartChange[] => {
    const found = there.get(keyOf(part));
    if (found === undefined) return [{ kind: 'create', part, parentId }];
    return updatesOf(found, part);
  });
  const gone = stored.filter((part) => !stays.has(keyOf(part)));
  return [...gone.flatMap(removalOf), ...written];
}

function updatesOf(stored: StoredPart, wanted: Part): PartChange[] {
  const columns = changedColumns(wanted.name, stored.data, wanted.data);
  const below = compareParts(stored.parts, wanted.parts, stored.documentId);
  return Object.keys(columns).length === 0
    ? below
    : [{ kind: 'update', part: stored, columns }, ...below];
}

/** What stands below goes first. A stage is never gone: one of which nothing is said hasn't begun. */
function removalOf(part: StoredPart): PartChange[] {
  if (part.name === 'innovation-stage') {
    if (isNotBegun(part.data)) return [];
    const columns = { progress: 0, fileLabel: null, fileUrl: null, note: null };
    return [{ kind: 'update', part, columns }];
  }
  return [...part.parts.flatMap(removalOf), { kind: 'delete', part }];
}
