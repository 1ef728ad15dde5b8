import type { ChangeAct } from '../../../../shared/contracts/history';
import { uid } from '../../content-types/define/type-name';
import { archiveEntry } from '../../services/archive/archive-entry';
import { changedFields } from '../../services/entry/changed-fields';
import { readEntry, type EntryState } from '../../services/entry/read-entry';
import type { Telling } from '../../services/history/telling';
import { recordChange } from '../../services/history/record-change';
import type { DocumentWrite } from './write';
import { writtenIds } from './written-ids';

type Recorded = Pick<DocumentWrite, 'strapi' | 'name' | 'documentId'> & {
  action: DocumentWrite['action'] | 'delete';
};

/** Writes down what a write does, in the transaction that does it. */
export async function recordWrite<Result>(
  { action, documentId, name, strapi }: Recorded,
  work: () => Promise<Result>,
  telling?: Telling,
): Promise<Result> {
  if (telling === 'elsewhere') return work();
  const also = telling;
  const changes = action === 'update' || action === 'delete';
  const before =
    changes && documentId !== undefined ? await readEntry(strapi, name, documentId) : undefined;
  const archive =
    action === 'delete' && documentId !== undefined && name !== 'plan'
      ? await archiveEntry(strapi, name, documentId)
      : undefined;
  const result = await work();
  if (action === 'delete') {
    // A plan that is gone can't be pointed at.
    const told = name === 'plan' && before !== undefined ? { ...before, planId: null } : before;
    if (told !== undefined) await tell(told, undefined);
    return result;
  }
  for (const id of writtenIds(result)) {
    await tell(before, await readEntry(strapi, name, id));
  }
  return result;

  async function tell(old: EntryState | undefined, fresh: EntryState | undefined): Promise<void> {
    const entry = fresh ?? old;
    if (entry === undefined) return;
    const own = changedFields(old?.fields ?? {}, fresh?.fields ?? {});
    const fields = {
      before: { ...own.before, ...also?.before },
      after: { ...own.after, ...also?.after },
    };
    // A form that was saved as it was says nothing.
    if (action === 'update' && Object.keys(fields.after).length === 0) return;
    const act = await actOf(entry.documentId);
    await recordChange(strapi, { act, name, entry, archive, ...fields });
  }

  /** What is made under the id of something deleted is that, brought back. */
  async function actOf(id: string): Promise<ChangeAct> {
    if (action === 'update' || action === 'delete') return action;
    const where = { entryDocumentId: id, entryType: name, act: 'delete' };
    return (await strapi.db.query(uid('change')).count({ where })) > 0 ? 'restore' : 'create';
  }
}
