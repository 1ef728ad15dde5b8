import type { ApprovalAct } from '@kotacerdas/core/masterplan';
import { subject } from '@casl/ability';
import * as z from 'zod/mini';
import { actPermissions } from '../../../../shared/permissions';
import type { ItemFacts } from './item-facts';

const ability = z.object({
  can: z.custom<(action: string, subject: object) => boolean>(
    (value) => typeof value === 'function',
  ),
});

/** Whether an officer may do this to an item, by the permissions and conditions of their roles. */
export function mayAct(userAbility: unknown, act: ApprovalAct, item: ItemFacts): boolean {
  const { opdIds, dimensionId, regionCode } = item;
  // Strapi knows a permission that is of no content type as one for everything.
  const asked = subject('all', { opdIds: [...opdIds], dimensionId, regionCode });
  return ability.parse(userAbility).can(actPermissions[act], asked);
}
