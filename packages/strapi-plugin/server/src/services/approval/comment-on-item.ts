import type { Core } from '@strapi/strapi';
import type { ReviewedType } from '../../../../shared/contracts/approval';
import { recordChange } from '../history/record-change';
import { inTransaction } from '../masterplan/transaction';
import { openTelling } from '../notices/open-telling';
import type { PlanIdentity } from '../plan/identify-plan';
import { findItem, type Item } from './list-items';

export interface Comment {
  type: ReviewedType;
  documentId: string;
  text: string;
}

/**
 * Says something of an item, in whatever state it is: it stands in the item's history beside what was done, and like
 * that it stays. `false` where there is no such item for whoever asks.
 */
export async function commentOnItem(
  strapi: Core.Strapi,
  plan: PlanIdentity,
  { documentId, text, type }: Comment,
  mayComment: (item: Item) => boolean,
): Promise<boolean> {
  const telling = await openTelling(strapi, plan, { act: 'comment', documentIds: [documentId] });
  const written = await inTransaction(strapi, async (transaction) => {
    const item = await findItem(strapi, type, plan, documentId);
    if (item === undefined || !mayComment(item)) return false;
    await recordChange(strapi, {
      act: 'comment',
      name: type,
      entry: { documentId, label: item.label, planId: plan.id, revision: item.revision },
      before: {},
      after: {},
      reason: text,
    });
    await telling.tell(transaction, item, text);
    return true;
  });
  if (written) telling.mail();
  return written;
}
