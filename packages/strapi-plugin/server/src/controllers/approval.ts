import { approvalActs, longestReason } from '@kotacerdas/core/masterplan';
import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import {
  mostActs,
  reviewedTypes,
  type ActResponse,
  type ListItemsResponse,
} from '../../../shared/contracts/approval';
import type { WaitingResponse } from '../../../shared/contracts/notices';
import { waitsForMe } from '../../../shared/approval/waits-for-me';
import { permissions } from '../../../shared/permissions';
import { uid } from '../content-types/define/type-name';
import { entryActions } from '../permissions/item-rights';
import { factsOfPlan, may, mayEver } from '../permissions/may';
import type { ItemFacts } from '../services/approval/item-facts';
import { getService } from '../services/get-service';
import type { PlanIdentity } from '../services/plan/identify-plan';
import { askerOf } from './asker-of';
import type { Context } from './context';
import { fail } from './fail';
import { ownPlan } from './own-plan';
import { actsFor, mayActWith, toReviewItem } from './to-review-item';
import { userOf } from './user-of';

const request = z.object({
  act: z.enum(approvalActs),
  reason: z.optional(z.string()),
  items: z
    .array(z.object({ type: z.enum(reviewedTypes), documentId: z.string(), revision: z.int() }))
    .check(z.minLength(1), z.maxLength(mostActs)),
  batch: z.optional(z.object({ id: z.string().check(z.maxLength(80)), more: z.boolean() })),
});

const remark = z.object({
  type: z.enum(reviewedTypes),
  documentId: z.string(),
  text: z.string().check(z.trim(), z.minLength(1), z.maxLength(longestReason)),
});

const mayActOf = (ctx: Context) => mayActWith(ctx.state['userAbility']);

const approval = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    const plan = await ownPlan(strapi, ctx, permissions.readItems);
    if (plan === null) return;
    const asker = askerOf(ctx);
    const { list, withLevels } = getService(strapi, 'approval');
    const items = await withLevels(plan, await list(plan));
    const chapters = await getService(strapi, 'chapters').list(plan.id);
    const locked = chapters.filter(({ lock }) => lock !== null).map(({ type }) => type);
    const mayReopen = mayActOf(ctx)('reopen', factsOfPlan(plan));
    const body: ListItemsResponse = {
      data: items.map((item) => toReviewItem(asker, item)),
      creatable: reviewedTypes.filter(
        (type) =>
          (mayReopen || !locked.includes(type)) &&
          mayEver(asker.ability, entryActions.create, uid(type)),
      ),
      locked,
      sheets: await sheetsFor(strapi, ctx, plan),
      own: await getService(strapi, 'item').belonging(plan, userOf(ctx)),
      opds: await getService(strapi, 'item').opdScopes(plan, asker),
    };
    ctx.body = body;
  },

  async findWaiting(ctx: Context) {
    const asker = askerOf(ctx);
    const plans: WaitingResponse['data']['plans'] = [];
    for (const { documentId, regionCode, title } of await getService(strapi, 'plan').list()) {
      const facts = factsOfPlan({ regionCode });
      const own = may(ctx.state['userAbility'], permissions.readItems, facts)
        ? await getService(strapi, 'plan').identify(documentId)
        : null;
      if (own === null) continue;
      const waiting = (await getService(strapi, 'approval').list(own)).filter((item) =>
        waitsForMe({ state: item.state, ...actsFor(asker, item) }),
      );
      const unbegun = (await sheetsFor(strapi, ctx, own)).filter(({ answered }) => answered === 0);
      plans.push({ documentId, title, count: waiting.length + unbegun.length });
    }
    const total = plans.reduce((sum, { count }) => sum + count, 0);
    const body: WaitingResponse = { data: { total, plans } };
    ctx.body = body;
  },

  async act(ctx: Context) {
    const plan = await ownPlan(strapi, ctx, permissions.readItems);
    if (plan === null) return;
    const parsed = request.safeParse(ctx.request.body);
    if (!parsed.success) {
      fail(ctx, 'request-malformed');
      return;
    }
    const { act, batch, items, reason } = parsed.data;
    const documentIds = items.map(({ documentId }) => documentId);
    const told = { act, documentIds, batch: batch?.id };
    const telling = await getService(strapi, 'notices').open(plan, told);
    const data: ActResponse['data'] = [];
    for (const item of items) {
      const wanted = { ...item, act, reason };
      const outcome = await getService(strapi, 'approval').act(
        plan,
        wanted,
        mayActOf(ctx),
        telling,
      );
      data.push({ type: item.type, documentId: item.documentId, ...outcome });
    }
    const body: ActResponse = { data };
    ctx.body = body;
    if (batch?.more !== true) telling.mail();
  },

  async comment(ctx: Context) {
    const plan = await ownPlan(strapi, ctx, permissions.readItems);
    if (plan === null) return;
    const parsed = remark.safeParse(ctx.request.body);
    if (!parsed.success) {
      fail(ctx, 'request-malformed');
      return;
    }
    const mayComment = (item: ItemFacts) =>
      may(ctx.state['userAbility'], permissions.comment, item);
    const written = await getService(strapi, 'approval').comment(plan, parsed.data, mayComment);
    if (written) ctx.status = 204;
    else fail(ctx, 'item-not-found');
  },
});

export default approval;

/** Sheets of the officer's OPDs in the readiness assessments that wait for answers. */
function sheetsFor(strapi: Core.Strapi, ctx: Context, plan: PlanIdentity) {
  const facts = factsOfPlan(plan);
  const rate = (opdId: string) =>
    may(ctx.state['userAbility'], permissions.rate, { ...facts, opdIds: [opdId] });
  return getService(strapi, 'readiness').progress(plan, userOf(ctx), { rate });
}
