import { isReviewed } from '../../content-types/define/reviewed';
import { settleDeleted } from '../../services/notices/settle-deleted';
import { planOfEntry } from './plan-of';
import type { DocumentWrite } from './write';

type Deletion = Pick<DocumentWrite, 'strapi' | 'transaction' | 'name'> & { documentId: string };

/** Nobody is led by a notice to an item that goes. */
export async function settleDeletion(deletion: Deletion): Promise<void> {
  const { documentId, name, strapi, transaction } = deletion;
  if (!isReviewed(name)) return;
  const plan = await planOfEntry(strapi, name, { documentId });
  if (plan === undefined) return;
  await settleDeleted(strapi, transaction, { planId: plan.id, documentIds: [documentId] });
}
