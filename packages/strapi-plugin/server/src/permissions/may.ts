import { subject } from '@casl/ability';
import * as z from 'zod/mini';
import { isTypeName, uid } from '../content-types/define/type-name';
import type { ItemFacts } from '../services/approval/item-facts';

const ability = z.object({
  can: z.custom<(action: string, subject: object | string) => boolean>(
    (value) => typeof value === 'function',
  ),
});

/**
 * Whether an officer may do something that is of no content type, by the permissions of their roles and the conditions
 * on them.
 */
export function may(
  userAbility: unknown,
  permission: string,
  { dimensionId, opdIds, regionCode }: ItemFacts,
): boolean {
  // Strapi knows such a permission as one for everything.
  const asked = subject('all', { opdIds: [...opdIds], dimensionId, regionCode });
  return ability.parse(userAbility).can(permission, asked);
}

/** The same for an entry of a content type, which has to bring the relations that conditions look at. */
export function mayWith(
  userAbility: unknown,
  permission: string,
  type: string,
  entry: object,
): boolean {
  return ability.parse(userAbility).can(permission, subject(type, { ...entry }));
}

/** Whether an officer may make any entry of this content type at all, under whatever condition. */
export function mayCreate(userAbility: unknown, typeName: string): boolean {
  const action = 'plugin::content-manager.explorer.create';
  return isTypeName(typeName) && ability.parse(userAbility).can(action, uid(typeName));
}

/** The facts of a plan as a whole, of no OPD and no dimension. */
export const factsOfPlan = ({ regionCode }: { regionCode: string }): ItemFacts => ({
  opdIds: [],
  dimensionId: null,
  regionCode,
});
