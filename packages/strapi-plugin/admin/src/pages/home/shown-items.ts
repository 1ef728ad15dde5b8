import type { ItemState } from '@kotacerdas/core/masterplan';
import type { ReviewedType, ReviewItem } from '../../../../shared/contracts/approval';
import { waitsForMe } from '../../../../shared/approval/waits-for-me';

/** Which items the officer wants to see; `null` leaves out nothing. */
export interface ItemFilter {
  scope: 'waiting' | 'all';
  state: ItemState | null;
  type: ReviewedType | null;
}

type Filtered = Pick<ReviewItem, 'type' | 'state' | 'acts'>;

export function shownItems<Item extends Filtered>(
  items: readonly Item[],
  { scope, state, type }: ItemFilter,
): Item[] {
  return items.filter(
    (item) =>
      (scope === 'all' || waitsForMe(item)) &&
      (state === null || item.state === state) &&
      (type === null || item.type === type),
  );
}
