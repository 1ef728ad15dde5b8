import type { Issue } from '@kotacerdas/core';
import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import type { ImportedSince, ImportRecord } from '../../../../../shared/contracts/imports';
import { uid } from '../../../content-types/define/type-name';
import { openPlan } from '../open-plan';
import { leftItems, type LeftItem } from '../records/left-items';
import { listImports, type ImportRow } from '../records/list-imports';
import { mayUndo, toRecord } from '../records/to-record';
import { storedItems } from '../writes/stored-items';
import { typeOfList } from '../writes/type-of-list';
import { commitUndo } from './commit-undo';
import { notOwn } from './not-own';
import { undonePlan } from './undone-plan';
import type { WantedUndo } from './wanted-undo';

export type UndoOutcome =
  | { readonly ok: true; readonly record: ImportRecord }
  | {
      readonly ok: false;
      readonly code: 'import-changed-since';
      readonly items: readonly ImportedSince[];
    }
  | { readonly ok: false; readonly code: 'import-not-found' | 'act-forbidden' | 'plan-not-found' }
  | { readonly ok: false; readonly code: 'plan-has-issues'; readonly issues: readonly Issue[] }
  /** The plan is written all the time. */
  | { readonly ok: false; readonly code: 'revision-conflict' };

const attempts = 5;
const kept = z.object({ items: leftItems });

/**
 * Takes back all of an import, or nothing: what it made is deleted, what it changed says again what it said. Nothing is
 * where any of it was changed, decided on or used since.
 */
export async function undoImport(strapi: Core.Strapi, wanted: WantedUndo): Promise<UndoOutcome> {
  const { importer, now, plan } = wanted;
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const record = await find(strapi, wanted);
    if (record === undefined) return { ok: false, code: 'import-not-found' };
    if (!mayUndo(importer, plan, record)) return { ok: false, code: 'act-forbidden' };
    const left = await leftBy(strapi, record);
    const open = await openPlan(strapi, plan);
    if (!open.ok) return open;
    const items = storedItems(open.stored.parts);
    const undone = undonePlan(open, left, now.toISOString(), (list, id) => {
      const type = typeOfList(list);
      const row: unknown = type === undefined ? undefined : items.row(type, id);
      return z.object({ revision: z.number() }).safeParse(row).data?.revision ?? null;
    });
    if (!undone.ok) return { ok: false, code: 'import-changed-since', items: undone.items };
    const foreign = await notOwn(strapi, plan, open, undone, importer);
    if (foreign.length > 0) return { ok: false, code: 'import-changed-since', items: foreign };
    const done = await commitUndo(strapi, wanted, { open, record, undone });
    if (done !== null) return { ok: true, record: toRecord(done, plan, importer) };
  }
  return { ok: false, code: 'revision-conflict' };
}

async function find(
  strapi: Core.Strapi,
  { importDocumentId: documentId, plan }: WantedUndo,
): Promise<ImportRow | undefined> {
  const standing = { documentId, undoneAt: { $null: true } };
  const [record] = await listImports(strapi, plan.id, standing);
  return record;
}

async function leftBy(
  strapi: Core.Strapi,
  { documentId }: ImportRow,
): Promise<readonly LeftItem[]> {
  const found: unknown = await strapi.db
    .query(uid('import'))
    .findOne({ select: ['items'], where: { documentId } });
  return kept.parse(found).items;
}
