import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { noticeKinds } from '../../../../shared/contracts/notices';
import { uid } from '../../content-types/define/type-name';
import type { Transaction } from '../masterplan/transaction';
import { entriesIn, noEntries } from './open-entries';
import { settleEntry } from './settle-entry';

interface Deleted {
  readonly planId: number;
  readonly documentIds: readonly string[];
}

const rows = z.array(z.object({ openEntries: z.string() }));

/** Nothing can be done about items that are gone: what was told of them, whatever it was, is new to nobody any more. */
export async function settleDeleted(
  strapi: Core.Strapi,
  transaction: Transaction,
  { documentIds, planId }: Deleted,
): Promise<void> {
  // An import that is taken back may delete thousands, of which hardly any was told.
  const open = await strapi.db.query(uid('notice')).findMany({
    select: ['openEntries'],
    where: { plan: planId, openEntries: { $notNull: true, $ne: noEntries } },
  });
  const told = new Set(rows.parse(open).flatMap(({ openEntries }) => entriesIn(openEntries)));
  for (const documentId of documentIds.filter((each) => told.has(each))) {
    await settleEntry(strapi, transaction, { planId, documentId, kinds: noticeKinds });
  }
}
