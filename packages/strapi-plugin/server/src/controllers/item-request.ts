import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { writtenTypes, type WrittenType } from '../../../shared/contracts/item';
import { permissions } from '../../../shared/permissions';
import type { Asker } from '../services/item/asker';
import type { PlanIdentity } from '../services/plan/identify-plan';
import type { Context } from './context';
import { fail } from './fail';
import { ownPlan } from './own-plan';
import { userOf } from './user-of';

const params = z.object({
  type: z.enum(writtenTypes),
  itemId: z.optional(z.string()),
});

interface ItemRequest<Body> {
  readonly plan: PlanIdentity;
  readonly type: WrittenType;
  /** Of the item that is named; a new one has none. */
  readonly documentId: string;
  readonly sent: Body;
  readonly asker: Asker;
}

/** What a request for an item asks; where it makes no sense the answer is given, and this is `null`. */
export async function itemRequest<Schema extends z.ZodMiniType>(
  strapi: Core.Strapi,
  ctx: Context,
  schema: Schema,
  sent: unknown,
): Promise<ItemRequest<z.output<Schema>> | null> {
  const plan = await ownPlan(strapi, ctx, permissions.readItems);
  if (plan === null) return null;
  const named = params.safeParse(ctx['params']);
  if (!named.success) {
    fail(ctx, 'item-not-found');
    return null;
  }
  const parsed = schema.safeParse(sent);
  if (!parsed.success) {
    fail(ctx, 'request-malformed');
    return null;
  }
  const { itemId: documentId = '', type } = named.data;
  const ability: unknown = ctx.state['userAbility'];
  const asker = { userId: userOf(ctx), ability };
  return { plan, type, documentId, sent: parsed.data, asker };
}
