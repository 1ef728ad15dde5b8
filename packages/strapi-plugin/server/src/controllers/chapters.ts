import type { ApprovalAct } from '@kotacerdas/core/masterplan';
import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { reviewedTypes, type ActOutcome } from '../../../shared/contracts/approval';
import type {
  ListChaptersResponse,
  LockChapterResponse,
  ReopenChapterResponse,
} from '../../../shared/contracts/chapters';
import { actPermissions, permissions } from '../../../shared/permissions';
import { factsOfPlan, may } from '../permissions/may';
import type { ItemFacts } from '../services/approval/item-facts';
import { getService } from '../services/get-service';
import type { Context } from './context';
import { fail } from './fail';
import { ownPlan } from './own-plan';

const params = z.object({ type: z.enum(reviewedTypes) });
const request = z.object({ reason: z.string(), withItems: z.boolean() });

const chapters = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    const plan = await ownPlan(strapi, ctx, permissions.readItems);
    if (plan === null) return;
    const body: ListChaptersResponse = {
      data: {
        chapters: await getService(strapi, 'chapters').list(plan.id),
        canLock: mayActOf(ctx)('lock', factsOfPlan(plan)),
        canReopen: mayActOf(ctx)('reopen', factsOfPlan(plan)),
      },
    };
    ctx.body = body;
  },

  async lock(ctx: Context) {
    const found = await chapterOf(strapi, ctx, 'lock');
    if (found === null) return;
    const { acting, plan, type } = found;
    const outcome = await getService(strapi, 'chapters').lock(plan, type, acting);
    if (!outcome.ok) {
      refuse(ctx, outcome);
      return;
    }
    const { left, locked } = outcome;
    const body: LockChapterResponse = { data: { left, locked } };
    ctx.body = body;
    acting.telling.mail();
  },

  async reopen(ctx: Context) {
    const found = await chapterOf(strapi, ctx, 'reopen');
    if (found === null) return;
    const { acting, plan, type } = found;
    const parsed = request.safeParse(ctx.request.body);
    if (!parsed.success) {
      fail(ctx, 'request-malformed');
      return;
    }
    const wanted = parsed.data;
    const outcome = await getService(strapi, 'chapters').reopen(plan, type, wanted, acting);
    if (!outcome.ok) {
      refuse(ctx, outcome);
      return;
    }
    const body: ReopenChapterResponse = { data: { reopened: outcome.reopened } };
    ctx.body = body;
    acting.telling.mail();
  },
});

export default chapters;

const mayActOf = (ctx: Context) => (act: ApprovalAct, item: ItemFacts) =>
  may(ctx.state['userAbility'], actPermissions[act], item);

/** The chapter that a request names, for whoever may do this to the plan as a whole; otherwise the answer is given. */
async function chapterOf(strapi: Core.Strapi, ctx: Context, act: 'lock' | 'reopen') {
  const plan = await ownPlan(strapi, ctx, permissions.readItems);
  if (plan === null) return null;
  const parsed = params.safeParse(ctx['params']);
  if (!parsed.success) {
    fail(ctx, 'request-malformed');
    return null;
  }
  const mayAct = mayActOf(ctx);
  if (!mayAct(act, factsOfPlan(plan))) {
    fail(ctx, 'act-forbidden');
    return null;
  }
  const { type } = parsed.data;
  const items = await getService(strapi, 'approval').listOf(plan, type);
  const documentIds = items.map(({ documentId }) => documentId);
  const telling = await getService(strapi, 'notices').open(plan, { act, documentIds });
  return { plan, type, acting: { mayAct, telling } };
}

function refuse(ctx: Context, outcome: Extract<ActOutcome, { ok: false }>): void {
  switch (outcome.code) {
    case 'act-forbidden':
      return fail(ctx, 'act-forbidden');
    case 'act-refused':
      return fail(ctx, 'act-refused', outcome.issues);
    default:
      return fail(ctx, 'chapter-changed');
  }
}
