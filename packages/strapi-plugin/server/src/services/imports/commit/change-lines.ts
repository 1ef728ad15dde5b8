import type { Core } from '@strapi/strapi';
import type { ChangeAct, EntryFields } from '../../../../../shared/contracts/history';
import { writableColumns } from '../../item/changed-columns';
import { tellParts } from '../../item/tell-parts';
import { entryLabel } from '../../entry/entry-label';
import type { Archived } from '../../archive/archived';
import { currentActor } from '../../history/current-actor';
import { chunks } from '../../masterplan/write/chunks';
import { atOnce } from '../../masterplan/write/in-slices';
import { createRows } from '../../masterplan/write/create-rows';
import { newDocumentId } from '../../masterplan/write/new-document-id';
import type { Creation, Update } from '../writes/item-write';
import type { StoredItems } from '../writes/stored-items';
import type { Labels } from './labels-of';

/** A line of the change log, as `recordChange` writes one of them. */
export interface ChangeLine {
  readonly act: ChangeAct;
  readonly entryType: string;
  readonly entryDocumentId: string;
  readonly entryLabel: string;
  readonly before: EntryFields;
  readonly after: EntryFields;
  readonly revision: number | null;
  readonly archive?: Archived;
}

/** What is told of a new item: all that it says. */
export function creationLine(
  { columns, drafts, type }: Creation,
  documentId: string,
  { ofRef }: Labels,
): ChangeLine {
  const after: Record<string, unknown> = Object.assign({}, columns);
  for (const [relation, refs = []] of Object.entries(drafts.links)) {
    if (refs.length > 0) after[relation] = refs.map(ofRef);
  }
  after['state'] = 'draft';
  return {
    act: 'import',
    entryType: type,
    entryDocumentId: documentId,
    entryLabel: entryLabel(drafts.data, documentId),
    before: {},
    after,
    revision: 1,
  };
}

/** What is told of one that was changed, its parts included. */
export function updateLine(
  act: ChangeAct,
  { columns, id, links, parts, row, type }: Update,
  items: StoredItems,
  { ofId, ofRef }: Labels,
): ChangeLine {
  const before: object = items.row(type, id) ?? {};
  const changed = writableColumns(type).filter((column) => column in columns);
  const was = changed.map((column) => [column, fieldOf(before, column)] as const);
  const linked = Object.entries(links);
  const below = tellParts(type, parts);
  return {
    act,
    entryType: type,
    entryDocumentId: row.documentId,
    entryLabel: entryLabel({ ...before, ...columns }, id),
    before: {
      ...Object.fromEntries(was),
      ...Object.fromEntries(
        linked.map(([relation]) => [
          relation,
          (row.links[relation] ?? []).map((id) => ofId(relation, id)),
        ]),
      ),
      ...below.before,
    },
    after: {
      ...columns,
      ...Object.fromEntries(linked.map(([relation, refs]) => [relation, refs.map(ofRef)])),
      ...below.after,
    },
    revision: (row.revision ?? 0) + 1,
  };
}

/** Writes lines of one act, in the transaction of what they tell. */
export async function recordLines(
  strapi: Core.Strapi,
  planId: number,
  lines: readonly ChangeLine[],
  { at, reason }: { readonly at: string; readonly reason: string },
): Promise<void> {
  const actor = currentActor(strapi);
  for (const part of chunks(lines, atOnce)) {
    await createRows(
      strapi,
      'change',
      part.map((line) => ({
        act: line.act,
        entryType: line.entryType,
        entryDocumentId: line.entryDocumentId,
        before: line.before,
        after: line.after,
        revision: line.revision,
        documentId: newDocumentId(),
        at,
        actorId: actor.id,
        actorName: actor.name,
        entryLabel: line.entryLabel.slice(0, 500),
        reason,
        archive: line.archive ?? null,
        plan: planId,
      })),
    );
  }
}

const fieldOf = (row: object, column: string): unknown => Reflect.get(row, column) ?? null;
