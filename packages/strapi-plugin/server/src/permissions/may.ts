import { subject } from '@casl/ability';
import * as z from 'zod/mini';
import type { ItemFacts } from '../services/approval/item-facts';

const ability = z.object({
  can: z.custom<(action: string, subject: string | object, field?: string) => boolean>(
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
  { createdBy = null, dimensionId, opdIds, regionCode }: ItemFacts,
): boolean {
  // Strapi knows such a permission as one for everything.
  const asked = subject('all', { opdIds: [...opdIds], dimensionId, regionCode, createdBy });
  return ability.parse(userAbility).can(permission, asked);
}

/**
 * The same for an entry of a content type, which has to bring the relations that conditions look at, or for one field
 * of it: the role editor can leave some out.
 */
export function mayWith(
  userAbility: unknown,
  permission: string,
  type: string,
  entry: object,
  field?: string,
): boolean {
  return fieldChecker(userAbility)(permission, type, { ...entry })(field);
}

/**
 * The same asked of entry after entry, and of field after field of each; or of the entry itself where no field is named.
 * An entry is marked as one of its type for good: of thousands that were made to be asked about, none needs a copy.
 */
export function fieldChecker(userAbility: unknown) {
  const rules = ability.parse(userAbility);
  return (permission: string, type: string, entry: object): ((field?: string) => boolean) => {
    const asked = subject(type, entry);
    return (field) => rules.can(permission, asked, field);
  };
}

/** Whether there are entries of a content type at all that an officer may do this with. */
export function mayEver(userAbility: unknown, permission: string, type: string): boolean {
  return ability.parse(userAbility).can(permission, type);
}

/** The facts of a plan as a whole, of no OPD and no dimension. */
export const factsOfPlan = ({ regionCode }: { regionCode: string }): ItemFacts => ({
  opdIds: [],
  dimensionId: null,
  regionCode,
});
