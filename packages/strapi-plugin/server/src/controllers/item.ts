import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import type { ChoicesResponse } from '../../../shared/contracts/choices';
import { permissions } from '../../../shared/permissions';
import { getService } from '../services/get-service';
import { answerItem, refuseItem } from './answer-item';
import type { Context } from './context';
import { fail } from './fail';
import { itemRequest } from './item-request';
import { ownPlan } from './own-plan';

const nothing = z.unknown();
const creation = z.strictObject({ value: z.unknown() });
const change = z.strictObject({
  revision: z.int(),
  version: z.optional(z.string()),
  value: z.unknown(),
});
const taking = z.strictObject({ opdId: z.string(), revision: z.int() });
const deletion = z.object({ revision: z.coerce.number().check(z.int()) });

/** Items of a plan as our own pages read and write them. */
const item = ({ strapi }: { strapi: Core.Strapi }) => ({
  async findOne(ctx: Context) {
    const asked = await itemRequest(strapi, ctx, nothing, undefined);
    if (asked === null) return;
    const whole = await getService(strapi, 'item').find(asked.type, asked.plan, asked.documentId);
    if (whole === undefined) fail(ctx, 'item-not-found');
    else answerItem(ctx, whole);
  },

  async choices(ctx: Context) {
    const plan = await ownPlan(strapi, ctx, permissions.readItems);
    if (plan === null) return;
    const body: ChoicesResponse = { data: await getService(strapi, 'item').choices(plan) };
    ctx.body = body;
  },

  async create(ctx: Context) {
    const asked = await itemRequest(strapi, ctx, creation, ctx.request.body);
    if (asked === null) return;
    const { asker, plan, sent, type } = asked;
    const wanted = { type, value: sent.value };
    const outcome = await getService(strapi, 'item').create(plan, wanted, asker);
    if (!outcome.ok) {
      refuseItem(ctx, outcome);
      return;
    }
    answerItem(ctx, outcome.whole);
    ctx.status = 201;
  },

  async update(ctx: Context) {
    const asked = await itemRequest(strapi, ctx, change, ctx.request.body);
    if (asked === null) return;
    const { asker, documentId, plan, sent, type } = asked;
    const { revision, value, version } = sent;
    const wanted = { type, documentId, revision, value, version };
    const outcome = await getService(strapi, 'item').update(plan, wanted, asker);
    if (outcome.ok) answerItem(ctx, outcome.whole);
    else refuseItem(ctx, outcome);
  },

  async take(ctx: Context) {
    const asked = await itemRequest(strapi, ctx, taking, ctx.request.body);
    if (asked === null) return;
    const { asker, documentId, plan, sent, type } = asked;
    if (type !== 'innovation') {
      fail(ctx, 'item-not-found');
      return;
    }
    const outcome = await getService(strapi, 'item').take(plan, { documentId, ...sent }, asker);
    if (outcome.ok) answerItem(ctx, outcome.whole);
    else if (outcome.code === 'proposal-not-open') fail(ctx, outcome.code);
    else refuseItem(ctx, outcome);
  },

  async delete(ctx: Context) {
    const asked = await itemRequest(strapi, ctx, deletion, ctx.query);
    if (asked === null) return;
    const { asker, documentId, plan, sent, type } = asked;
    const wanted = { type, documentId, revision: sent.revision };
    const outcome = await getService(strapi, 'item').delete(plan, wanted, asker);
    if (outcome.ok) ctx.status = 204;
    else refuseItem(ctx, outcome);
  },
});

export default item;
