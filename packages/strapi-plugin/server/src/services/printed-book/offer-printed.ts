import type { Core } from '@strapi/strapi';
import { uid } from '../../content-types/define/type-name';
import { lockRow } from '../entry/lock-row';
import { recordChange } from '../history/record-change';
import { inTransaction } from '../masterplan/transaction';
import { printedOfPlan } from './printed-of-plan';

export type OfferOutcome = 'done' | 'printed-book-not-found' | 'book-not-offerable';

interface Offering {
  plan: { id: number; documentId: string; regionCode: string };
  documentId: string;
  isOffered: boolean;
  now: Date;
}

/**
 * Puts a printed book on the portal, in place of an earlier print of the same book and edition, or takes it away. Only
 * what is printed of an edition can be: drafts stay inside.
 */
export async function offerPrinted(
  strapi: Core.Strapi,
  { documentId, isOffered, now, plan }: Offering,
): Promise<OfferOutcome> {
  const books = strapi.db.query(uid('printed-book'));
  return inTransaction(strapi, async (transaction) => {
    await lockRow(strapi, transaction, 'plan', plan.documentId);
    const book = await printedOfPlan(strapi, plan.id, documentId);
    if (book === null) return 'printed-book-not-found';
    if (book.edition === null || book.state !== 'printed') return 'book-not-offerable';
    if (isOffered === (book.offeredAt !== null)) return 'done';
    const { edition, templateId } = book;
    if (isOffered) {
      await books.updateMany({
        where: { regionCode: plan.regionCode, templateId, edition },
        data: { offeredAt: null },
      });
    }
    const offeredAt = isOffered ? now.toISOString() : null;
    await books.update({ where: { id: book.id }, data: { offeredAt } });
    await recordChange(strapi, {
      act: 'update',
      name: 'printed-book',
      entry: { documentId, label: book.title, planId: plan.id, revision: null },
      before: { offered: !isOffered },
      after: { offered: isOffered },
    });
    return 'done';
  });
}
