import type { ApprovalAct } from '@kotacerdas/core/masterplan';
import type { Core } from '@strapi/strapi';
import type { Transaction } from '../masterplan/transaction';
import { settleEntry } from './settle-entry';
import { settledBy } from './settled-by';

interface Done {
  readonly act: ApprovalAct;
  readonly planId: number;
  readonly documentId: string;
}

/**
 * What was asked for of an item is done: to nobody who was asked is it new any more. A notice of many items stays new
 * until the last of them is settled.
 */
export async function settleNotices(
  strapi: Core.Strapi,
  transaction: Transaction,
  { act, documentId, planId }: Done,
): Promise<void> {
  const kinds = settledBy[act];
  if (kinds.length === 0) return;
  await settleEntry(strapi, transaction, { planId, documentId, kinds });
}
