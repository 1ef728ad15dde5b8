import type { Core } from '@strapi/strapi';
import { lockRow } from '../entry/lock-row';
import { recordChange } from '../history/record-change';
import { inTransaction } from '../masterplan/transaction';
import { forgetPrinted } from './forget-printed';
import { printedOfPlan } from './printed-of-plan';

export type RemoveOutcome = 'done' | 'printed-book-not-found' | 'book-offered';

interface Removing {
  plan: { id: number; documentId: string };
  documentId: string;
  /** Whether the officer may take what everybody can read away from them. */
  mayTakeOff: boolean;
}

/** Deletes a printed book, also one that is being printed. */
export async function removePrinted(
  strapi: Core.Strapi,
  { documentId, mayTakeOff, plan }: Removing,
): Promise<RemoveOutcome> {
  return inTransaction(strapi, async (transaction) => {
    // Nobody offers it between the look and the deletion.
    await lockRow(strapi, transaction, 'plan', plan.documentId);
    const book = await printedOfPlan(strapi, plan.id, documentId);
    if (book === null) return 'printed-book-not-found';
    if (book.offeredAt !== null && !mayTakeOff) return 'book-offered';
    await forgetPrinted(strapi, [book.id]);
    await recordChange(strapi, {
      act: 'delete',
      name: 'printed-book',
      entry: { documentId, label: book.title, planId: plan.id, revision: null },
      before: { edition: book.edition, offered: book.offeredAt !== null },
      after: {},
    });
    return 'done';
  });
}
