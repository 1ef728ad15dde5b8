import type { ApprovalAct } from '@kotacerdas/core/masterplan';
import type { Core } from '@strapi/strapi';
import { uid } from '../../content-types/define/type-name';
import type { Transaction } from '../masterplan/transaction';
import { listedEntry, noEntries } from './open-entries';
import { settledBy } from './settled-by';

/**
 * What was asked for of an item is done: to nobody who was asked is it new any more. A notice of many items stays new
 * until the last of them is settled.
 */
export async function settleNotices(
  strapi: Core.Strapi,
  transaction: Transaction,
  act: ApprovalAct,
  documentId: string,
): Promise<void> {
  const kinds = settledBy[act];
  if (kinds.length === 0) return;
  const { tableName } = strapi.db.metadata.get(uid('notice'));
  const entry = listedEntry(documentId);
  const { connection } = strapi.db;
  // Also of those that were read: more items may be added to one.
  const found = await strapi.db
    .getConnection(tableName)
    .transacting(transaction)
    .whereIn('kind', [...kinds])
    .whereLike('open_entries', `%${entry}%`)
    .update({
      open_entries: connection.raw('replace(??, ?, ?)', ['open_entries', entry, noEntries]),
    });
  if (found === 0) return;
  await strapi.db.query(uid('notice')).updateMany({
    where: { kind: { $in: [...kinds] }, openEntries: noEntries, readAt: { $null: true } },
    data: { readAt: new Date().toISOString() },
  });
}
