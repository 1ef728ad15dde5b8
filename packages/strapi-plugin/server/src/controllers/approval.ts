import { approvalActs, openActs } from '@kotacerdas/core/masterplan';
import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import {
  mostActs,
  reviewedTypes,
  type ActResponse,
  type ListItemsResponse,
} from '../../../shared/contracts/approval';
import { mayAct } from '../services/approval/may-act';
import { getService } from '../services/get-service';
import type { Context } from './context';
import { fail } from './fail';

const params = z.object({ documentId: z.string() });
const request = z.object({
  act: z.enum(approvalActs),
  reason: z.optional(z.string()),
  items: z
    .array(z.object({ type: z.enum(reviewedTypes), documentId: z.string(), revision: z.int() }))
    .check(z.minLength(1), z.maxLength(mostActs)),
});

const approval = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    const { documentId } = params.parse(ctx['params']);
    const plan = await getService(strapi, 'plan').identify(documentId);
    if (plan === null) return fail(ctx, 'plan-not-found');
    const items = await getService(strapi, 'approval').list(plan);
    const ability: unknown = ctx.state['userAbility'];
    const body: ListItemsResponse = {
      data: items.map(({ opdIds, regionCode, ...item }) => ({
        ...item,
        acts: openActs(item.state).filter((act) =>
          mayAct(ability, act, { opdIds, regionCode, dimensionId: item.dimensionId }),
        ),
      })),
    };
    ctx.body = body;
  },

  async act(ctx: Context) {
    const { documentId } = params.parse(ctx['params']);
    const plan = await getService(strapi, 'plan').identify(documentId);
    if (plan === null) return fail(ctx, 'plan-not-found');
    const parsed = request.safeParse(ctx.request.body);
    if (!parsed.success) return fail(ctx, 'request-malformed');
    const { act, items, reason } = parsed.data;
    const ability: unknown = ctx.state['userAbility'];
    const data: ActResponse['data'] = [];
    for (const item of items) {
      const outcome = await getService(strapi, 'approval').act(
        plan,
        { ...item, act, reason },
        (wanted, found) => mayAct(ability, wanted, found),
      );
      data.push({ type: item.type, documentId: item.documentId, ...outcome });
    }
    const body: ActResponse = { data };
    ctx.body = body;
  },
});

export default approval;
