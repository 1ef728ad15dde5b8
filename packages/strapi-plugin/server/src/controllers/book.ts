import { bookAdditionsSchema } from '@kotacerdas/core/book';
import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import type {
  BookAdditionsResponse,
  GetBookResponse,
  ListBooksResponse,
} from '../../../shared/contracts/book';
import { permissions } from '../../../shared/permissions';
import { getService } from '../services/get-service';
import type { Context } from './context';
import { fail } from './fail';
import { ownPlan } from './own-plan';

const params = z.object({ templateId: z.string().check(z.maxLength(80)) });
const query = z.object({
  of: z.optional(
    z.union([
      z.literal('draft'),
      z.pipe(z.string().check(z.regex(/^[1-9]\d{0,8}$/)), z.transform(Number)),
    ]),
  ),
});
const request = z.object({ additions: bookAdditionsSchema, revision: z.int() });

const book = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    const plan = await ownPlan(strapi, ctx, permissions.readBooks);
    if (plan === null) return;
    const outcome = await getService(strapi, 'book').list(plan, new Date());
    if (!outcome.ok) {
      fail(ctx, outcome.code, 'issues' in outcome ? outcome.issues : undefined);
      return;
    }
    const body: ListBooksResponse = { data: outcome.data };
    ctx.body = body;
  },

  async findOne(ctx: Context) {
    const plan = await ownPlan(strapi, ctx, permissions.readBooks);
    if (plan === null) return;
    const named = params.safeParse(ctx['params']);
    const asked = query.safeParse(ctx.query);
    if (!named.success || !asked.success) {
      fail(ctx, 'request-malformed');
      return;
    }
    const { of = 'draft' } = asked.data;
    const outcome = await getService(strapi, 'book').read(
      plan,
      named.data.templateId,
      of,
      new Date(),
    );
    if (!outcome.ok) {
      fail(ctx, outcome.code, 'issues' in outcome ? outcome.issues : undefined);
      return;
    }
    const body: GetBookResponse = { data: outcome.data };
    ctx.body = body;
  },

  async update(ctx: Context) {
    const plan = await ownPlan(strapi, ctx, permissions.writeBooks);
    if (plan === null) return;
    const named = params.safeParse(ctx['params']);
    const wanted = request.safeParse(ctx.request.body);
    if (!named.success || !wanted.success) {
      fail(ctx, 'request-malformed');
      return;
    }
    const { templateId } = named.data;
    const known = await getService(strapi, 'book').name(plan, templateId, new Date());
    if (!known.ok) {
      fail(ctx, known.code, 'issues' in known ? known.issues : undefined);
      return;
    }
    const { title } = known;
    const outcome = await getService(strapi, 'book').write({
      ...wanted.data,
      plan,
      templateId,
      title,
    });
    if (!outcome.ok) {
      fail(ctx, 'book-changed', undefined, { saved: outcome.saved });
      return;
    }
    const body: BookAdditionsResponse = { data: outcome.saved };
    ctx.body = body;
  },
});

export default book;
