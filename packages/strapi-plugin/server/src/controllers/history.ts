import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import {
  changeActs,
  type HistoryChoicesResponse,
  type ListHistoryResponse,
  mostLines,
  type RestoreResponse,
} from '../../../shared/contracts/history';
import { permissions } from '../../../shared/permissions';
import { isTypeName, uid } from '../content-types/define/type-name';
import { mayEver } from '../permissions/may';
import { getService } from '../services/get-service';
import type { Context } from './context';
import { fail } from './fail';
import { ownPlan } from './own-plan';

const count = z.coerce.number().check(z.int(), z.positive());
const moment = z.iso.datetime();
const query = z.object({
  entry: z.optional(z.string()),
  act: z.optional(z.enum(changeActs)),
  type: z.optional(z.string()),
  actor: z.optional(z.string()),
  words: z.optional(z.string().check(z.maxLength(200))),
  since: z.optional(moment),
  until: z.optional(moment),
});
const page = z.object({
  before: z.optional(count),
  limit: z.optional(count.check(z.maximum(mostLines))),
});

const params = z.object({ changeId: z.coerce.number().check(z.int(), z.positive()) });

const mayBringBack = (ability: unknown, type: string) =>
  isTypeName(type) && mayEver(ability, 'plugin::content-manager.explorer.create', uid(type));

const history = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    const plan = await ownPlan(strapi, ctx, permissions.readHistory);
    if (plan === null) return;
    const asked = query.safeParse(ctx.query);
    const part = page.safeParse(ctx.query);
    if (!asked.success || !part.success) {
      fail(ctx, 'request-malformed');
      return;
    }
    const log = getService(strapi, 'history');
    const [total, { changes, more }] = await Promise.all([
      log.count(plan.id, asked.data),
      log.list(plan.id, { ...asked.data, ...part.data }),
    ]);
    const ability: unknown = ctx.state['userAbility'];
    const body: ListHistoryResponse = {
      data: {
        // Whether this very entry is theirs to bring back is looked at when it is.
        changes: changes.map((change) => ({
          ...change,
          canRestore: change.canRestore && mayBringBack(ability, change.type),
        })),
        more,
        total,
      },
    };
    ctx.body = body;
  },

  async findChoices(ctx: Context) {
    const plan = await ownPlan(strapi, ctx, permissions.readHistory);
    if (plan === null) return;
    const body: HistoryChoicesResponse = {
      data: await getService(strapi, 'history').choices(plan.id),
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
