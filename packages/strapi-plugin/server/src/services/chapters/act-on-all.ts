import type { ApprovalAct, ItemState } from '@kotacerdas/core/masterplan';
import type { Core } from '@strapi/strapi';
import type { ActOutcome } from '../../../../shared/contracts/approval';
import { actOnItem } from '../approval/act-on-item';
import type { Item } from '../approval/list-items';
import type { Telling } from '../notices/open-telling';
import type { PlanIdentity } from '../plan/identify-plan';

/** Whoever acts on a chapter, and how others are told of it. */
export interface Acting {
  mayAct: (act: ApprovalAct, item: Item) => boolean;
  telling: Telling;
}

type Refusal = Extract<ActOutcome, { ok: false }>;

/** Takes back what was done to the items before the one that was refused. */
export class Refused extends Error {
  constructor(readonly outcome: Refusal) {
    super(outcome.code);
  }
}

/** Does an act to every item that is in a state, within the transaction that this is called in: to all, or it throws. */
export async function actOnAll(
  strapi: Core.Strapi,
  plan: PlanIdentity,
  items: readonly Item[],
  wanted: { act: ApprovalAct; from: ItemState; reason?: string },
  { mayAct, telling }: Acting,
): Promise<number> {
  const found = items.filter(({ state }) => state === wanted.from);
  for (const { documentId, revision, type } of found) {
    const each = { act: wanted.act, reason: wanted.reason, type, documentId, revision };
    const outcome = await actOnItem(strapi, plan, each, mayAct, telling);
    if (!outcome.ok) throw new Refused(outcome);
  }
  return found.length;
}

/** What came of a chapter's transaction; a refusal has undone it. */
export async function orRefusal<Done>(
  work: () => Promise<Done>,
): Promise<({ ok: true } & Done) | Refusal> {
  try {
    return { ok: true, ...(await work()) };
  } catch (error) {
    if (error instanceof Refused) return error.outcome;
    throw error;
  }
}
