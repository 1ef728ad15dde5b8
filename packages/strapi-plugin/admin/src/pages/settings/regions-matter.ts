import type { MemberItem } from '../../../../shared/contracts/settings';
import type { MembershipChoices } from './membership-choices';

/**
 * Whether an account has to be of a region: where there are several. Who manages one of them sees no plan of the
 * others, but then somebody, if only they, was given a region.
 */
export function regionsMatter(
  members: readonly Pick<MemberItem, 'regionCodes'>[],
  { regions }: Pick<MembershipChoices, 'regions'>,
): boolean {
  return regions.length > 1 || members.some(({ regionCodes }) => regionCodes.length > 0);
}
