import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import {
  directionTypes,
  type DirectionConflictResponse,
  type DirectionEntryResponse,
  type ListDirectionResponse,
} from '../../../shared/contracts/direction';
import { permissions } from '../../../shared/permissions';
import type { StoredEntry } from '../services/direction/read-direction';
import type { EntryRefusal } from '../services/direction/write-entry';
import { getService } from '../services/get-service';
import type { Asker } from '../services/item/asker';
import type { Context } from './context';
import { fail } from './fail';
import { ownPlan } from './own-plan';
import { userOf } from './user-of';

const params = z.object({ type: z.enum(directionTypes), entryId: z.optional(z.string()) });
const value = z.record(z.string(), z.unknown());
const creation = z.strictObject({ value });
const change = z.strictObject({ version: z.string(), value });
const deletion = z.object({ version: z.string() });

const unsaved = (who: string) =>
  `Isian ini sudah diubah oleh ${who} sejak Anda membukanya. Isian Anda belum disimpan.`;
const undeleted = (who: string) =>
  `Isian ini baru saja diubah ${who}; belum dihapus. Periksa dulu, lalu hapus lagi.`;

/** Vision, missions and the RPJMD as *Arah pembangunan* reads and writes them. */
const direction = ({ strapi }: { strapi: Core.Strapi }) => {
  const askerOf = (ctx: Context): Asker => ({
    userId: userOf(ctx),
    ability: ctx.state['userAbility'],
  });
  const named = (ctx: Context) => {
    const parsed = params.safeParse(ctx['params']);
    if (!parsed.success) fail(ctx, 'item-not-found');
    return parsed.data;
  };
  const sentIn = <Schema extends z.ZodMiniType>(ctx: Context, schema: Schema, sent: unknown) => {
    const parsed = schema.safeParse(sent);
    if (!parsed.success) fail(ctx, 'request-malformed');
    return parsed.data;
  };
  const answer = async (ctx: Context, entry: StoredEntry) => {
    const data = await getService(strapi, 'direction').withRights(entry, askerOf(ctx));
    const body: DirectionEntryResponse = { data };
    ctx.body = body;
  };
  const refuse = async (ctx: Context, refusal: EntryRefusal, undone = unsaved) => {
    if (refusal.code !== 'revision-conflict') {
      fail(ctx, refusal.code);
      return;
    }
    const { changes, code } = refusal;
    const current = await getService(strapi, 'direction').withRights(refusal.current, askerOf(ctx));
    const who = changes[0]?.actor ?? null;
    const message = undone(who ?? 'orang lain');
    const body: DirectionConflictResponse = {
      data: null,
      error: { status: 409, name: 'ConflictError', message, details: { code, current, changes } },
    };
    ctx.status = 409;
    ctx.body = body;
  };
  return {
    async find(ctx: Context) {
      const plan = await ownPlan(strapi, ctx, permissions.readItems);
      if (plan === null) return;
      const data = await getService(strapi, 'direction').list(plan, askerOf(ctx));
      const body: ListDirectionResponse = { data };
      ctx.body = body;
    },

    async create(ctx: Context) {
      const plan = await ownPlan(strapi, ctx, permissions.readItems);
      const to = plan === null ? undefined : named(ctx);
      const sent = to === undefined ? undefined : sentIn(ctx, creation, ctx.request.body);
      if (plan === null || to === undefined || sent === undefined) return;
      const wanted = { type: to.type, value: sent.value };
      const outcome = await getService(strapi, 'direction').create(plan, wanted, askerOf(ctx));
      if (!outcome.ok) return refuse(ctx, outcome);
      await answer(ctx, outcome.entry);
      ctx.status = 201;
    },

    async update(ctx: Context) {
      const plan = await ownPlan(strapi, ctx, permissions.readItems);
      const to = plan === null ? undefined : named(ctx);
      const sent = to === undefined ? undefined : sentIn(ctx, change, ctx.request.body);
      if (plan === null || to === undefined || sent === undefined) return;
      const wanted = { type: to.type, documentId: to.entryId ?? '', ...sent };
      const outcome = await getService(strapi, 'direction').update(plan, wanted, askerOf(ctx));
      if (!outcome.ok) return refuse(ctx, outcome);
      await answer(ctx, outcome.entry);
    },

    async delete(ctx: Context) {
      const plan = await ownPlan(strapi, ctx, permissions.readItems);
      const to = plan === null ? undefined : named(ctx);
      const sent = to === undefined ? undefined : sentIn(ctx, deletion, ctx.query);
      if (plan === null || to === undefined || sent === undefined) return;
      const wanted = { type: to.type, documentId: to.entryId ?? '', ...sent };
      const outcome = await getService(strapi, 'direction').delete(plan, wanted, askerOf(ctx));
      if (!outcome.ok) return refuse(ctx, outcome, undeleted);
      ctx.status = 204;
    },
  };
};

export default direction;
