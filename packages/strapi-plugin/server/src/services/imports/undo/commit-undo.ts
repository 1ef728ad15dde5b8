import type { Core } from '@strapi/strapi';
import type { TypeName } from '../../../content-types/define/type-name';
import { planVersion } from '../../masterplan/live/plan-version';
import { inTransaction } from '../../masterplan/transaction';
import { recordLines } from '../commit/change-lines';
import { labelsOf } from '../commit/labels-of';
import { lockEntries } from '../commit/lock-entries';
import { writtenEntries } from '../commit/written-entries';
import { writeItems } from '../commit/write-items';
import { settleDeleted } from '../../notices/settle-deleted';
import type { OpenPlan } from '../open-plan';
import type { LeftItem } from '../records/left-items';
import type { ImportRow } from '../records/list-imports';
import type { ItemChange } from '../writes/item-write';
import { planWrites } from '../writes/plan-writes';
import { storedItems } from '../writes/stored-items';
import { typeOfList } from '../writes/type-of-list';
import { markUndone } from './mark-undone';
import { removeItems } from './remove-items';
import type { WantedUndo } from './wanted-undo';

interface Undo {
  readonly open: OpenPlan;
  readonly record: ImportRow;
  readonly undone: {
    readonly changes: readonly ItemChange[];
    readonly removed: readonly LeftItem[];
  };
}

/** Writes back and deletes in one transaction; `null` where the plan was written since it was read. */
export async function commitUndo(
  strapi: Core.Strapi,
  wanted: WantedUndo,
  { open, record, undone }: Undo,
): Promise<ImportRow | null> {
  const { importer, now, plan } = wanted;
  const { parts } = open.stored;
  const items = storedItems(parts);
  const writes = planWrites(open.stored, undone.changes);
  const removals = undone.removed.flatMap(({ id, list }) => {
    const type = typeOfList(list);
    return type === undefined ? [] : [{ type, id }];
  });
  const entries = new Map<TypeName, string[]>(writtenEntries(writes));
  const removed: string[] = [];
  for (const { id, type } of removals) {
    const documentId = items.row(type, id)?.documentId;
    if (documentId === undefined) continue;
    removed.push(documentId);
    const ids = entries.get(type);
    if (ids === undefined) entries.set(type, [documentId]);
    else ids.push(documentId);
  }
  return inTransaction(strapi, async (transaction) => {
    await lockEntries(strapi, transaction, plan, entries);
    if ((await planVersion(strapi, plan.id, transaction)) !== open.version) return null;
    const reason = `Impor dibatalkan: ${record.fileName}`;
    const told = { act: 'update', reason } as const;
    // What was changed may have been linked to what goes.
    await writeItems(strapi, transaction, writes, { plan, open, importer, now, ...told });
    const lines = await removeItems(strapi, removals, {
      items,
      labels: labelsOf(parts, { drafts: {} }),
      createdBy: record.actorId,
    });
    await recordLines(strapi, plan.id, lines, { at: now.toISOString(), reason });
    await settleDeleted(strapi, transaction, { planId: plan.id, documentIds: removed });
    return markUndone(strapi, wanted, record);
  });
}
