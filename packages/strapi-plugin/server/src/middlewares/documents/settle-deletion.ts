import { isReviewed } from '../../content-types/define/reviewed';
import { settleDeleted } from '../../services/notices/settle-deleted';
import { planOfEntry } from './plan-of';
import type { DocumentWrite } from './write';

type Deletion = Pick<DocumentWrite, 'strapi' | 'transaction' | 'name'> & { documentId: string };

/** Nobody is led by a new notice to an item that a deletion has taken away. */
export async function settleDeletion<Result>(
  { documentId, name, strapi, transaction }: Deletion,
  work: () => Promise<Result>,
): Promise<Result> {
  const plan = isReviewed(name) ? await planOfEntry(strapi, name, { documentId }) : undefined;
  const result = await work();
  // Last, as acts and imports do it: the plan, which the change log points at, is locked before notices are.
  if (plan !== undefined) {
    await settleDeleted(strapi, transaction, { planId: plan.id, documentIds: [documentId] });
  }
  return result;
}
