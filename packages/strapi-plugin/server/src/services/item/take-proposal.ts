import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { uid } from '../../content-types/define/type-name';
import { isOpenProposal, mayTake } from '../../permissions/take-rights';
import { findItem } from '../approval/list-items';
import { entryLabel } from '../entry/entry-label';
import { lockRow } from '../entry/lock-row';
import { recordChange } from '../history/record-change';
import { refTo } from '../masterplan/to-rows/draft';
import { inTransaction } from '../masterplan/transaction';
import { openTelling } from '../notices/open-telling';
import type { PlanIdentity } from '../plan/identify-plan';
import type { Asker } from './asker';
import type { Refusal } from './item-refused';
import { resolveLinks } from './resolve-links';
import type { Conflict } from './update-item';
import { wholeItem, type Whole } from './whole-item';

export interface WantedTake {
  readonly documentId: string;
  /** In the document of the plan. */
  readonly opdId: string;
  readonly revision: number;
}

export type TakeOutcome =
  | { readonly ok: true; readonly whole: Whole<'innovation'> }
  | { readonly ok: false; readonly code: 'proposal-not-open' }
  | Refusal
  | Conflict<'innovation'>;

const opdRow = z.looseObject({ documentId: z.string(), shortName: z.nullable(z.string()) });

/**
 * Makes a proposal of the council the innovation of an OPD, in whatever state it is but locked: what was decided on it
 * stands, and who proposed it stays named. Written with the line in the change log and the notices to others, or not at
 * all.
 */
export async function takeProposal(
  strapi: Core.Strapi,
  plan: PlanIdentity,
  { documentId, opdId, revision }: WantedTake,
  { ability, userId }: Asker,
): Promise<TakeOutcome> {
  const telling = await openTelling(strapi, plan, { act: 'take', documentIds: [documentId] });
  const outcome = await inTransaction(strapi, async (transaction): Promise<TakeOutcome> => {
    // Before it is read: of two OPDs that want it, the second sees that the first has it.
    await lockRow(strapi, transaction, 'innovation', documentId);
    const item = await findItem(strapi, 'innovation', plan, documentId);
    const whole = await wholeItem(strapi, 'innovation', plan, documentId);
    if (item === undefined || whole === undefined) return { ok: false, code: 'item-not-found' };
    if (!isOpenProposal(item)) return { ok: false, code: 'proposal-not-open' };
    const wanted = { opd: [refTo('opd', opdId)] };
    const { issues, links } = await resolveLinks(strapi, 'innovation', plan.id, wanted);
    const [id] = links['opd'] ?? [];
    if (id === undefined) return { ok: false, code: 'item-has-issues', issues };
    const opd = opdRow.parse(await strapi.db.query(uid('opd')).findOne({ where: { id } }));
    if (!mayTake(ability, item, opd.documentId)) return { ok: false, code: 'item-not-own' };
    if (item.revision !== revision) {
      return { ok: false, code: 'revision-conflict', current: whole, changes: [] };
    }
    const next = revision + 1;
    await strapi.db.query(uid('innovation')).update({
      where: { documentId },
      data: { opd: id, revision: next, updatedBy: userId, updatedAt: new Date() },
    });
    await recordChange(strapi, {
      act: 'update',
      name: 'innovation',
      entry: { documentId, label: item.label, planId: plan.id, revision: next },
      before: { opd: [] },
      after: { opd: [entryLabel(opd, opd.documentId)] },
    });
    const taken = { ...item, opdIds: [opd.documentId], opd: opd.shortName };
    await telling.tell(transaction, taken, null);
    const after = await wholeItem(strapi, 'innovation', plan, documentId);
    return after === undefined ? { ok: false, code: 'item-not-found' } : { ok: true, whole: after };
  });
  if (outcome.ok) telling.mail();
  return outcome;
}
