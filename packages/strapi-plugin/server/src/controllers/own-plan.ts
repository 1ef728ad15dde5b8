import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { factsOfPlan, may } from '../permissions/may';
import { getService } from '../services/get-service';
import type { PlanIdentity } from '../services/plan/identify-plan';
import type { Context } from './context';
import { fail } from './fail';

const params = z.object({ documentId: z.string() });

/**
 * The plan that a request names, for whoever has this permission in its region. For all others there is no such plan:
 * then the answer is given, and this is `null`.
 */
export async function ownPlan(
  strapi: Core.Strapi,
  ctx: Context,
  permission: string,
): Promise<(PlanIdentity & { documentId: string }) | null> {
  const { documentId } = params.parse(ctx['params']);
  const plan = await getService(strapi, 'plan').identify(documentId);
  if (plan !== null && may(ctx.state['userAbility'], permission, factsOfPlan(plan))) {
    return { ...plan, documentId };
  }
  fail(ctx, 'plan-not-found');
  return null;
}
