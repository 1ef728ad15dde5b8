import { toLocale } from '@kotacerdas/core/locale';
import { workKinds } from '@kotacerdas/core/masterplan';
import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import {
  mostConfirmed,
  type ConfirmRpjmdProgramsResponse,
  type RpjmdImportCheckResponse,
  type RpjmdImportResponse,
  type RpjmdSuggestionsResponse,
} from '../../../shared/contracts/rpjmd-import';
import { permissions } from '../../../shared/permissions';
import { uid, type TypeName } from '../content-types/define/type-name';
import { entryActions } from '../permissions/item-rights';
import { mayEver } from '../permissions/may';
import { getService } from '../services/get-service';
import type { WantedRpjmd } from '../services/rpjmd-import/dry-run';
import { readRpjmdRequest } from '../services/rpjmd-import/request-schema';
import { refuseFile } from './answer-import';
import type { Context } from './context';
import { fail } from './fail';
import { importerOf } from './import-request';
import { ownPlan } from './own-plan';
import { readUpload } from './read-upload';
import { sendWorkbook } from './send-workbook';

const query = z.object({ lang: z.optional(z.string()) });
const text = z.string().check(z.trim(), z.maxLength(20_000));
const id = z.string().check(z.maxLength(200));
const confirmation = z.strictObject({
  programs: z
    .array(
      z.strictObject({
        rpjmdProgramId: id,
        dimensionId: id,
        subDimensionId: z.optional(id),
        kind: z.enum(workKinds),
        activity: text,
        output: text,
      }),
    )
    .check(z.minLength(1), z.maxLength(mostConfirmed)),
});

/** An RPJMD out of a file, and which of its programmes come into the action plan. */
const rpjmdImport = ({ strapi }: { strapi: Core.Strapi }) => {
  /** The plan, for whoever may add entries of this kind to it; else the answer is given. */
  const planFor = async (ctx: Context, type: TypeName) => {
    const plan = await ownPlan(strapi, ctx, permissions.readItems);
    if (plan === null) return null;
    if (mayEver(ctx.state['userAbility'], entryActions.create, uid(type))) return plan;
    fail(ctx, 'item-not-own');
    return null;
  };
  const wantedIn = async (ctx: Context): Promise<WantedRpjmd | null> => {
    const plan = await planFor(ctx, 'rpjmd-program');
    const sent = plan === null ? null : await readUpload(ctx, readRpjmdRequest);
    if (plan === null || sent === null) return null;
    return { ...sent, plan, importer: importerOf(strapi, ctx), now: new Date() };
  };
  const langOf = (ctx: Context) => toLocale(query.safeParse(ctx.query).data?.lang);
  return {
    async check(ctx: Context) {
      const wanted = await wantedIn(ctx);
      if (wanted === null) return;
      const run = await getService(strapi, 'rpjmd-import').check(wanted);
      if (!run.ok) return refuseFile(ctx, run, toLocale(wanted.request.lang));
      const body: RpjmdImportCheckResponse = { data: run.check };
      ctx.body = body;
    },

    async report(ctx: Context) {
      const wanted = await wantedIn(ctx);
      if (wanted === null) return;
      const outcome = await getService(strapi, 'rpjmd-import').report(wanted);
      if (outcome.ok) sendWorkbook(ctx, outcome);
      else refuseFile(ctx, outcome, toLocale(wanted.request.lang));
    },

    async create(ctx: Context) {
      const wanted = await wantedIn(ctx);
      if (wanted === null) return;
      const outcome = await getService(strapi, 'rpjmd-import').make(wanted);
      if (outcome.ok) {
        const body: RpjmdImportResponse = { data: outcome.result };
        ctx.status = outcome.made ? 201 : 200;
        ctx.body = body;
        return;
      }
      switch (outcome.code) {
        case 'import-not-ready':
          return fail(ctx, outcome.code, undefined, { check: outcome.check });
        case 'item-not-own':
          return fail(ctx, outcome.code);
        default:
          refuseFile(ctx, outcome, toLocale(wanted.request.lang));
      }
    },

    async findPrograms(ctx: Context) {
      const plan = await ownPlan(strapi, ctx, permissions.readItems);
      if (plan === null) return;
      const found = await getService(strapi, 'rpjmd-import').suggest(plan, langOf(ctx));
      if (!found.ok) return refuseFile(ctx, found, langOf(ctx));
      const body: RpjmdSuggestionsResponse = { data: found.data };
      ctx.body = body;
    },

    async confirmPrograms(ctx: Context) {
      const plan = await planFor(ctx, 'program');
      if (plan === null) return;
      const sent = confirmation.safeParse(ctx.request.body);
      if (!sent.success) return fail(ctx, 'request-malformed');
      const { ability, userId } = importerOf(strapi, ctx);
      const asked = { asker: { ability, userId }, lang: langOf(ctx) };
      const { programs } = sent.data;
      const done = await getService(strapi, 'rpjmd-import').confirm(plan, programs, asked);
      if (!done.ok) return refuseFile(ctx, done, langOf(ctx));
      const body: ConfirmRpjmdProgramsResponse = { data: done.data };
      ctx.body = body;
    },
  };
};

export default rpjmdImport;
