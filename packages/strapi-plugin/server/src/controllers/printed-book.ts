import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import type {
  ListPrintedBooksResponse,
  PrintedBookResponse,
} from '../../../shared/contracts/printed-book';
import { permissions } from '../../../shared/permissions';
import { factsOfPlan, may } from '../permissions/may';
import { getService } from '../services/get-service';
import { currentActor } from '../services/history/current-actor';
import type { Context } from './context';
import { fail } from './fail';
import { ownPlan } from './own-plan';

const params = z.object({ printedId: z.string() });
const file = z.object({ printedId: z.string(), file: z.string() });
const printing = z.object({
  templateId: z.string().check(z.maxLength(80)),
  of: z.union([z.literal('draft'), z.int().check(z.gte(1))]),
});
const offering = z.object({ isOffered: z.boolean() });

/** Books of a plan on paper. */
const printedBook = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    const plan = await ownPlan(strapi, ctx, permissions.readBooks);
    if (plan === null) return;
    const data = await getService(strapi, 'printed-book').list(plan.id, new Date());
    const body: ListPrintedBooksResponse = { data };
    ctx.body = body;
  },

  async create(ctx: Context) {
    const plan = await ownPlan(strapi, ctx, permissions.writeBooks);
    if (plan === null) return;
    const wanted = printing.safeParse(ctx.request.body);
    if (!wanted.success) return fail(ctx, 'request-malformed');
    const by = currentActor(strapi).name;
    const outcome = await getService(strapi, 'printed-book').print({
      ...wanted.data,
      plan,
      by,
      now: new Date(),
    });
    if (!outcome.ok) {
      return fail(ctx, outcome.code, 'issues' in outcome ? outcome.issues : undefined);
    }
    const body: PrintedBookResponse = { data: outcome.book };
    ctx.status = outcome.begun ? 201 : 200;
    ctx.body = body;
  },

  async findFile(ctx: Context) {
    const plan = await ownPlan(strapi, ctx, permissions.readBooks);
    if (plan === null) return;
    const named = file.parse(ctx['params']);
    const found = await getService(strapi, 'printed-book').file(
      plan.id,
      named.printedId,
      named.file,
    );
    if (found === null) return fail(ctx, 'printed-book-not-found');
    ctx.attachment(named.file);
    ctx.set({ 'Content-Type': found.mediaType, 'Cache-Control': 'private, no-store' });
    ctx.body = found.bytes;
  },

  async offer(ctx: Context) {
    const plan = await ownPlan(strapi, ctx, permissions.publish);
    if (plan === null) return;
    const wanted = offering.safeParse(ctx.request.body);
    if (!wanted.success) return fail(ctx, 'request-malformed');
    const outcome = await getService(strapi, 'printed-book').offer({
      ...wanted.data,
      plan,
      documentId: params.parse(ctx['params']).printedId,
      now: new Date(),
    });
    if (outcome !== 'done') return fail(ctx, outcome);
    ctx.status = 204;
  },

  async remove(ctx: Context) {
    const plan = await ownPlan(strapi, ctx, permissions.writeBooks);
    if (plan === null) return;
    const { printedId } = params.parse(ctx['params']);
    const outcome = await getService(strapi, 'printed-book').remove({
      plan,
      documentId: printedId,
      mayTakeOff: may(ctx.state['userAbility'], permissions.publish, factsOfPlan(plan)),
    });
    if (outcome !== 'done') return fail(ctx, outcome);
    ctx.status = 204;
  },
});

export default printedBook;
