import type { Issue } from '@kotacerdas/core';
import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import type { ImportedSince, ImportRecord } from '../../../../../shared/contracts/imports';
import { uid } from '../../../content-types/define/type-name';
import { openPlan, type OpenPlan } from '../open-plan';
import { listImports, type ImportRow } from '../records/list-imports';
import { mayUndo, toRecord } from '../records/to-record';
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

/** An import that stands, with the plan as it is now, and what the import left in it as it was kept. */
export interface Standing {
  readonly open: OpenPlan;
  readonly record: ImportRow;
  readonly items: unknown;
}

/** What stands in the way of an undo, or how it is written; `null` of that: the plan was written meanwhile. */
export type Undo =
  | { readonly ok: false; readonly items: readonly ImportedSince[] }
  | { readonly ok: true; readonly commit: () => Promise<ImportRow | null> };

const attempts = 5;
const kept = z.object({ items: z.unknown() });

/** Takes back all of an import, or nothing, as its kind does it. */
export async function tryUndo(
  strapi: Core.Strapi,
  wanted: WantedUndo,
  kind: ImportRecord['kind'],
  undo: (standing: Standing) => Promise<Undo>,
): Promise<UndoOutcome> {
  const { importDocumentId: documentId, importer, plan } = wanted;
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const standing = { documentId, undoneAt: { $null: true } };
    const record = (await listImports(strapi, plan.id, standing)).find(
      (each) => each.kind === kind,
    );
    if (record === undefined) return { ok: false, code: 'import-not-found' };
    if (!mayUndo(importer, plan, record)) return { ok: false, code: 'act-forbidden' };
    const found: unknown = await strapi.db
      .query(uid('import'))
      .findOne({ select: ['items'], where: { documentId } });
    const open = await openPlan(strapi, plan);
    if (!open.ok) return open;
    const undoing = await undo({ open, record, items: kept.parse(found).items });
    if (!undoing.ok) return { ok: false, code: 'import-changed-since', items: undoing.items };
    const done = await undoing.commit();
    if (done !== null) return { ok: true, record: toRecord(done, plan, importer) };
  }
  return { ok: false, code: 'revision-conflict' };
}
