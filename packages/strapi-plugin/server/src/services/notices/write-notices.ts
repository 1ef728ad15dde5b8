import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import type { NoticeKind } from '../../../../shared/contracts/notices';
import { uid } from '../../content-types/define/type-name';
import type { Item } from '../approval/list-items';
import type { Transaction } from '../masterplan/transaction';
import { clearOld } from './clear-old';
import { addedEntry, listedEntry } from './open-entries';

interface Notice {
  kind: NoticeKind;
  batch: string;
  planId: number;
  actorName: string | null;
  reason: string | null;
  item: Item;
}

const rows = z.array(z.object({ id: z.number(), userId: z.number() }));

/** One more item of an act: a new line for who has none of this act yet, one more in the line of the others. */
export async function writeNotices(
  strapi: Core.Strapi,
  transaction: Transaction,
  receivers: readonly number[],
  { actorName, batch, item, kind, planId, reason }: Notice,
): Promise<void> {
  const query = strapi.db.query(uid('notice'));
  const there = rows
    .parse(await query.findMany({ select: ['id', 'userId'], where: { batch } }))
    .filter(({ userId }) => receivers.includes(userId));
  if (there.length > 0) {
    const { tableName } = strapi.db.metadata.get(uid('notice'));
    const ids = there.map(({ id }) => id);
    await strapi.db
      .getConnection(tableName)
      .transacting(transaction)
      .whereIn('id', ids)
      .update({
        read_at: null,
        open_entries: strapi.db.connection.raw('?? || ?', [
          'open_entries',
          addedEntry(item.documentId),
        ]),
      })
      .increment('count', 1);
  }
  const told = new Set(there.map(({ userId }) => userId));
  const data = receivers
    .filter((userId) => !told.has(userId))
    .map((userId) => ({
      userId,
      kind,
      batch,
      actorName,
      reason,
      at: new Date().toISOString(),
      count: 1,
      entryType: item.type,
      entryDocumentId: item.documentId,
      entryLabel: item.label.slice(0, 500),
      openEntries: listedEntry(item.documentId),
      plan: planId,
    }));
  if (data.length === 0) return;
  await query.createMany({ data });
  await clearOld(strapi, receivers, new Date());
}
