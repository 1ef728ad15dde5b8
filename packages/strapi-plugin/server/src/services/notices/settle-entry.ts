import type { Core } from '@strapi/strapi';
import type { NoticeKind } from '../../../../shared/contracts/notices';
import { uid } from '../../content-types/define/type-name';
import type { Transaction } from '../masterplan/transaction';
import { listedEntry, noEntries } from './open-entries';

interface Settled {
  readonly planId: number;
  readonly documentId: string;
  readonly kinds: readonly NoticeKind[];
}

/** Takes an item from all notices of these kinds; what asks for nothing any more then is new to nobody. */
export async function settleEntry(
  strapi: Core.Strapi,
  transaction: Transaction,
  { documentId, kinds, planId }: Settled,
): Promise<void> {
  const { tableName } = strapi.db.metadata.get(uid('notice'));
  const { connection } = strapi.db;
  const entry = listedEntry(documentId);
  const left = connection.raw('replace(??, ?, ?)', ['open_entries', entry, noEntries]);
  // Also of those that were read: more items may be added to one.
  await strapi.db
    .getConnection(tableName)
    .transacting(transaction)
    .where('plan_id', planId)
    .whereIn('kind', [...kinds])
    .whereLike('open_entries', `%${entry}%`)
    .update({
      open_entries: left,
      read_at: connection.raw('case when ? = ? then coalesce(??, ?) else ?? end', [
        left,
        noEntries,
        'read_at',
        new Date(),
        'read_at',
      ]),
    });
}
