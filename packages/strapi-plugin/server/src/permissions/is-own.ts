import type { ItemFacts } from '../services/approval/item-facts';
import type { Membership } from '../services/membership/membership';
import type { OwnKind } from './own-query';

/** Whether {@link ownQuery} is true of an item, for who has to ask it of many officers and many items at once. */
export function isOwn(
  kind: OwnKind,
  { dimensionIds, opdIds, regionCodes }: Membership,
  item: ItemFacts,
): boolean {
  if (item.regionCode === null || !regionCodes.includes(item.regionCode)) return false;
  if (kind === 'opd') return item.opdIds.some((id) => opdIds.includes(id));
  if (kind === 'dimension') {
    return item.dimensionId !== null && dimensionIds.includes(item.dimensionId);
  }
  return true;
}
