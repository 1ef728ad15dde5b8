import type { Core } from '@strapi/strapi';
import { recordChange } from '../history/record-change';
import { inTransaction } from '../masterplan/transaction';
import { forgetPrinted } from './forget-printed';
import { printedOfPlan } from './printed-of-plan';

/** Deletes a printed book, also one that is being printed; `false` where there is none of that id. */
export async function removePrinted(
  strapi: Core.Strapi,
  planId: number,
  documentId: string,
): Promise<boolean> {
  return inTransaction(strapi, async () => {
    const book = await printedOfPlan(strapi, planId, documentId);
    if (book === null) return false;
    await forgetPrinted(strapi, [book.id]);
    await recordChange(strapi, {
      act: 'delete',
      name: 'printed-book',
      entry: { documentId, label: book.title, planId, revision: null },
      before: { edition: book.edition, offered: book.offeredAt !== null },
      after: {},
    });
    return true;
  });
}
