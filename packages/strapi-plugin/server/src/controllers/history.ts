import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import type { ListHistoryResponse } from '../../../shared/contracts/history';
import { getService } from '../services/get-service';
import type { Context } from './context';
import { fail } from './fail';

const params = z.object({ documentId: z.string() });
const query = z.object({
  entry: z.optional(z.string()),
  before: z.optional(z.coerce.number().check(z.int(), z.positive())),
});

const history = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    const { documentId } = params.parse(ctx['params']);
    const plan = await getService(strapi, 'plan').identify(documentId);
    if (plan === null) return fail(ctx, 'plan-not-found');
    const parsed = query.safeParse(ctx.query);
    if (!parsed.success) return fail(ctx, 'request-malformed');
    const body: ListHistoryResponse = {
      data: await getService(strapi, 'history').list(plan.id, parsed.data),
    };
    ctx.body = body;
  },
});

export default history;
