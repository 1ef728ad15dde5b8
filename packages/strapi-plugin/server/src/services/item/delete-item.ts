import type { Core } from '@strapi/strapi';
import type { WrittenType } from '../../../../shared/contracts/item';
import { lockRow } from '../entry/lock-row';
import { listChanges } from '../history/list-changes';
import { inTransaction } from '../masterplan/transaction';
import type { PlanIdentity } from '../plan/identify-plan';
import { documentsOf } from './documents-of';
import { mayWrite, type Asker } from './asker';
import type { UpdateOutcome } from './update-item';
import { wholeItem } from './whole-item';

export type DeleteOutcome<Type extends WrittenType> =
  { readonly ok: true } | Exclude<UpdateOutcome<Type>, { ok: true }>;

/** Deletes an item as it was read; the history keeps what it takes to bring it back. */
export async function deleteItem<Type extends WrittenType>(
  strapi: Core.Strapi,
  plan: PlanIdentity,
  wanted: { readonly type: Type; readonly documentId: string; readonly revision: number },
  asker: Asker,
): Promise<DeleteOutcome<Type>> {
  const { documentId, revision, type } = wanted;
  return inTransaction(strapi, async (transaction) => {
    await lockRow(strapi, transaction, type, documentId);
    const current = await wholeItem(strapi, type, plan, documentId);
    if (current === undefined) return { ok: false, code: 'item-not-found' };
    if (!(await mayWrite(strapi, asker, 'delete', type, documentId))) {
      return { ok: false, code: 'item-not-own' };
    }
    if (current.item.revision !== revision) {
      const since = { entry: documentId, sinceRevision: revision };
      const { changes } = await listChanges(strapi, plan.id, since);
      return { ok: false, code: 'revision-conflict', current, changes };
    }
    const documents = documentsOf(strapi, type);
    await documents.delete({ documentId });
    return { ok: true };
  });
}
