import type { Issue } from '@kotacerdas/core';
import {
  isEditable,
  parseMasterplan,
  type ItemListName,
  type Masterplan,
} from '@kotacerdas/core/masterplan';
import type { ImportedSince } from '../../../../../shared/contracts/imports';
import { versionOf } from '../../item/version-of';
import type { OpenPlan } from '../open-plan';
import { sheetsOf, type LeftItem } from '../records/left-items';
import type { ItemChange } from '../writes/item-write';
import * as z from 'zod/mini';

type AnyItem = Masterplan[ItemListName][number];

/** What undoing an import does, or what stands in its way. */
export type Undoing =
  | {
      readonly ok: true;
      readonly changes: readonly ItemChange[];
      readonly removed: readonly LeftItem[];
    }
  | { readonly ok: false; readonly items: readonly ImportedSince[] };

interface Revisions {
  /** That an item of a list has now, by its id in the document. */
  (list: ItemListName, id: string): number | null;
}

const answered = z.object({ opdIds: z.array(z.string()) });

/** The plan without an import: all of it, unless something was done since with what it left. */
export function undonePlan(
  { framework, masterplan }: Pick<OpenPlan, 'framework' | 'masterplan'>,
  left: readonly LeftItem[],
  at: string,
  revisionOf: Revisions,
): Undoing {
  const find = itemFinder(masterplan);
  const since = left.flatMap((item): ImportedSince[] => {
    const why = changedSince(item, find(item.list, item.id), revisionOf);
    return why === null ? [] : [{ list: item.list, label: item.label, why }];
  });
  if (since.length > 0) return { ok: false, items: since };
  const removed = left.filter(({ before }) => before === null);
  const changes = left.flatMap((item): ItemChange[] => {
    const now = find(item.list, item.id);
    if (item.before === null || now === null) return [];
    const after = { ...saidBefore(item.before, now), state: now.state, updatedAt: at };
    return [{ key: `${item.list}/${item.id}`, list: item.list, id: item.id, before: now, after }];
  });
  const document = withoutImport(masterplan, removed, changes);
  const parsed = parseMasterplan(document, { frameworks: [framework] });
  if (parsed.ok) return { ok: true, changes, removed };
  const errors = parsed.issues.filter(({ severity }) => severity === 'error');
  return { ok: false, items: blamed(errors, document, left) };
}

function itemFinder(masterplan: Masterplan) {
  const lists = new Map<ItemListName, ReadonlyMap<string, AnyItem>>();
  return (list: ItemListName, id: string): AnyItem | null => {
    const items: readonly AnyItem[] = masterplan[list];
    const known = lists.get(list) ?? new Map(items.map((item) => [item.id, item]));
    lists.set(list, known);
    return known.get(id) ?? null;
  };
}

function changedSince(
  { before, id, list, revision, version }: LeftItem,
  now: AnyItem | null,
  revisionOf: Revisions,
): ImportedSince['why'] | null {
  if (now === null) return 'deleted';
  if (!isEditable(now.state)) return 'decided';
  if (revision === null) {
    const { opdIds } = answered.parse(before);
    return versionOf(sheetsOf(now, opdIds)) === version ? null : 'changed';
  }
  if (revisionOf(list, id) !== revision)
    return now.state === stateLeft(before) ? 'changed' : 'decided';
  // Parts are written without a revision of their own.
  return versionOf(now) === version ? null : 'changed';
}

/** An import leaves the state of an item as it was, and what it makes is a draft. */
const stateLeft = (before: LeftItem['before']): unknown => before?.['state'] ?? 'draft';

/** Of an assessment, only what the import answered is taken back. */
function saidBefore(before: Readonly<Record<string, unknown>>, now: AnyItem): object {
  if (!('opdRatings' in now)) return before;
  const { opdIds } = answered.parse(before);
  const was = sheetsOf(before, opdIds);
  const begun = now.opdRatings.flatMap((sheet) =>
    opdIds.includes(sheet.opdId) ? was.filter(({ opdId }) => opdId === sheet.opdId) : [sheet],
  );
  return { ...now, opdRatings: begun };
}

function withoutImport(
  masterplan: Masterplan,
  removed: readonly LeftItem[],
  changes: readonly ItemChange[],
): Readonly<Record<string, unknown>> {
  const lists = new Set([...removed, ...changes].map(({ list }) => list));
  const gone = new Set(removed.map(({ id, list }) => `${list}/${id}`));
  const fresh = new Map(changes.map(({ after, key }) => [key, after]));
  const changed = [...lists].map((list) => {
    const items: readonly AnyItem[] = masterplan[list];
    const key = ({ id }: AnyItem) => `${list}/${id}`;
    const kept = items.filter((item) => !gone.has(key(item)));
    return [list, kept.map((item) => fresh.get(key(item)) ?? item)] as const;
  });
  return { ...masterplan, ...Object.fromEntries(changed) };
}

const named = z.looseObject({ id: z.string() });

/** Which imported items others rest on, and which ones rested on something that is gone. */
function blamed(
  errors: readonly Issue[],
  document: Readonly<Record<string, unknown>>,
  left: readonly LeftItem[],
): ImportedSince[] {
  const found = new Map<string, ImportedSince>();
  for (const { params, path } of errors) {
    const [list, at] = path;
    const items = typeof list === 'string' ? document[list] : undefined;
    const owner: unknown = Array.isArray(items) && typeof at === 'number' ? items[at] : undefined;
    const ownerId = named.safeParse(owner).data?.id;
    const used = left.find(({ before, id }) => before === null && id === params['found']);
    const rested = left.find((item) => item.list === list && item.id === ownerId);
    const item = used ?? rested ?? left[0];
    if (item === undefined) continue;
    const why = used === undefined ? 'missing' : 'used';
    found.set(`${item.list}/${item.id}`, { list: item.list, label: item.label, why });
  }
  return [...found.values()];
}
