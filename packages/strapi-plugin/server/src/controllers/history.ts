import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import type { ListHistoryResponse, RestoreResponse } from '../../../shared/contracts/history';
import { permissions } from '../../../shared/permissions';
import { isTypeName, uid } from '../content-types/define/type-name';
import { mayEver } from '../permissions/may';
import { getService } from '../services/get-service';
import type { Context } from './context';
import { fail } from './fail';
import { ownPlan } from './own-plan';

const query = z.object({
  entry: z.optional(z.string()),
  before: z.optional(z.coerce.number().check(z.int(), z.positive())),
});

const params = z.object({ changeId: z.coerce.number().check(z.int(), z.positive()) });

const mayBringBack = (ability: unknown, type: string) =>
  isTypeName(type) && mayEver(ability, 'plugin::content-manager.explorer.create', uid(type));

const history = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    const plan = await ownPlan(strapi, ctx, permissions.readHistory);
    if (plan === null) return;
    const parsed = query.safeParse(ctx.query);
    if (!parsed.success) {
      fail(ctx, 'request-malformed');
      return;
    }
    const { changes, more } = await getService(strapi, 'history').list(plan.id, parsed.data);
    const ability: unknown = ctx.state['userAbility'];
    const body: ListHistoryResponse = {
      data: {
        // Whether this very entry is theirs to bring back is looked at when it is.
        changes: changes.map((change) => ({
          ...change,
          canRestore: change.canRestore && mayBringBack(ability, change.type),
        })),
        more,
      },
    };
    ctx.body = body;
  },

  async restore(ctx: Context) {
    const plan = await ownPlan(strapi, ctx, permissions.readHistory);
    if (plan === null) return;
    const parsed = params.safeParse(ctx['params']);
    if (!parsed.success) {
      fail(ctx, 'change-not-found');
      return;
    }
    const outcome = await getService(strapi, 'history').restore(plan.id, parsed.data.changeId);
    if (!outcome.ok) {
      fail(ctx, outcome.code);
      return;
    }
    const body: RestoreResponse = { data: { type: outcome.type, documentId: outcome.documentId } };
    ctx.body = body;
  },
});

export default history;
