import type { Issue } from '../../../issue/issue.js';
import { error } from '../../check/check.js';
import { listDefinitions, partListDefinitions, type Entry } from '../list-definitions.js';
import type { MasterplanListName, MasterplanPartListName } from '../lists.js';
import type { Step } from '../step.js';
import type * as z from 'zod/mini';

/** A list that a change is about, found in the plan. */
export interface ListPlace {
  readonly path: Issue['path'];
  readonly entries: readonly Entry[];
  readonly schema: z.ZodMiniObject;
  /** Says that an entry was written; a part of an item counts as the item. */
  readonly touch: (id: string, isWide: boolean) => void;
}

export type FindResult<Found> =
  ({ readonly ok: true } & Found) | { readonly ok: false; readonly issues: readonly Issue[] };

type Address =
  | { readonly list: MasterplanListName; readonly of?: undefined }
  | { readonly list: MasterplanPartListName; readonly of: string };

/** The list that a change names. */
export function findList(step: Step, { list, of }: Address): FindResult<{ place: ListPlace }> {
  if (of !== undefined) return findPartList(step, list, of);
  const { path, read, schema } = listDefinitions[list];
  const entries = read(step.masterplan);
  if (entries === undefined) return missing(path.slice(0, -1));
  return {
    ok: true,
    place: {
      path,
      entries,
      schema,
      touch: (id, isWide) => {
        step.touch(list, id, isWide);
      },
    },
  };
}

function findPartList(
  step: Step,
  list: MasterplanPartListName,
  of: string,
): FindResult<{ place: ListPlace }> {
  const { field, owner, read, schema } = partListDefinitions[list];
  const owners = findList(step, { list: owner });
  if (!owners.ok) return owners;
  const found = findEntry(step, owners.place, of, owner);
  if (!found.ok) return found;
  return {
    ok: true,
    place: {
      path: [...owners.place.path, found.index, field],
      entries: read(step.masterplan, found.index) ?? [],
      schema,
      touch: (_id, isWide) => {
        step.touch(owner, of, isWide);
      },
    },
  };
}

/** Where an entry stands in its list. */
export function findEntry(
  step: Step,
  { entries, path }: ListPlace,
  id: string,
  list: string,
): FindResult<{ index: number; entry: Entry }> {
  const index = step.indexOf(path, entries, id);
  const entry = entries[index];
  return entry === undefined
    ? { ok: false, issues: [error('dangling-id', path, { found: id, list })] }
    : { ok: true, index, entry };
}

function missing(path: Issue['path']): { readonly ok: false; readonly issues: readonly Issue[] } {
  return { ok: false, issues: [error('missing-field', path, { expected: 'object' })] };
}
