import { decideAct, type ApprovalAct } from '@kotacerdas/core/masterplan';
import type { Core } from '@strapi/strapi';
import { isOwnProposal } from '../../../../shared/approval/is-own-proposal';
import type { ActOutcome, ReviewedType } from '../../../../shared/contracts/approval';
import { uid } from '../../content-types/define/type-name';
import { lockRow } from '../entry/lock-row';
import { currentActor } from '../history/current-actor';
import { recordChange } from '../history/record-change';
import { inTransaction } from '../masterplan/transaction';
import { findItem, type Item } from './list-items';
import type { Telling } from '../notices/open-telling';
import { settleNotices } from '../notices/settle-notices';
import type { PlanIdentity } from '../plan/identify-plan';
import { withLevels } from './with-levels';

export interface WantedAct {
  act: ApprovalAct;
  type: ReviewedType;
  documentId: string;
  /** That was read when the act was decided on. */
  revision: number;
  reason: string | undefined;
}

/**
 * Takes an item from one state to the next, the only way there is: `mayAct` says whether the roles of whoever asks
 * allow it, and nobody approves what they proposed themselves, or an assessment that nothing was decided in. The new
 * state, the line in the change log, the notices to others and what it settles of older ones are written together or
 * not at all.
 */
export async function actOnItem(
  strapi: Core.Strapi,
  plan: PlanIdentity,
  { act, documentId, reason, revision, type }: WantedAct,
  mayAct: (act: ApprovalAct, item: Item) => boolean,
  telling?: Telling,
): Promise<ActOutcome> {
  return inTransaction(strapi, async (transaction) => {
    // Before it is read: two who decide at once do so one after the other.
    await lockRow(strapi, transaction, type, documentId);
    const item = await findItem(strapi, type, plan, documentId);
    if (item === undefined) return { ok: false, code: 'item-not-found' };
    if (!mayAct(act, item)) return { ok: false, code: 'act-forbidden' };
    const maySubmit = (each: Item) => mayAct('submit', each);
    if (act === 'approve' && isOwnProposal(item, currentActor(strapi).id, maySubmit)) {
      return { ok: false, code: 'own-proposal' };
    }
    if (item.revision !== revision) {
      return { ok: false, code: 'revision-conflict', revision: item.revision };
    }
    const [read] = await withLevels(strapi, plan, [item]);
    const decision = decideAct(act, item.state, reason, read?.levels ?? undefined);
    if (!decision.ok) return { ok: false, code: 'act-refused', issues: decision.issues };
    const next = item.revision + 1;
    const written = { state: decision.state, stateReason: decision.reason };
    await strapi.db
      .query(uid(type))
      .update({ where: { documentId }, data: { ...written, revision: next } });
    await recordChange(strapi, {
      act,
      name: type,
      entry: { documentId, label: item.label, planId: plan.id, revision: next },
      before: { state: item.state, stateReason: item.stateReason },
      after: written,
      reason: decision.reason,
    });
    await settleNotices(strapi, transaction, { act, planId: plan.id, documentId });
    await telling?.tell(transaction, item, decision.reason);
    return { ok: true, state: decision.state, revision: next };
  });
}
