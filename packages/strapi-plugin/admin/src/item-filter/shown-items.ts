import type { ItemState } from '@kotacerdas/core/masterplan';
import type { ReviewedType, ReviewItem } from '../../../shared/contracts/approval';
import { waitsForMe } from '../../../shared/approval/waits-for-me';
import { typesOf, type Chapter } from './progress-by-chapter';

/** Which items the officer wants to see; `null` leaves out nothing. */
export interface ItemFilter {
  scope: 'waiting' | 'all';
  chapter: Chapter | null;
  type: ReviewedType | null;
  state: ItemState | null;
  /** Short name of the OPD. */
  opd: string | null;
  dimensionId: string | null;
}

export const noFilter: ItemFilter = {
  scope: 'waiting',
  chapter: null,
  type: null,
  state: null,
  opd: null,
  dimensionId: null,
};

/** How many choices leave something out, beside what doesn't wait for the officer. */
export const countNarrowing = ({ scope, ...filter }: ItemFilter): number =>
  Object.values(filter).filter((wanted) => wanted !== null).length;

/** Whether a filter leaves out anything beside what doesn't wait for the officer. */
export const isNarrowed = (filter: ItemFilter): boolean => countNarrowing(filter) > 0;

type Filtered = Pick<
  ReviewItem,
  'type' | 'state' | 'acts' | 'needsOtherEyes' | 'opd' | 'dimensionId'
>;

export function shownItems<Item extends Filtered>(
  items: readonly Item[],
  { scope, ...filter }: ItemFilter,
): Item[] {
  return items.filter((item) => (scope === 'all' || waitsForMe(item)) && answers(item, filter));
}

/** Whether an item is of the chapter, kind, state, OPD and dimension that are wanted. */
export function answers(
  item: Omit<Filtered, 'acts' | 'needsOtherEyes'>,
  { chapter, dimensionId, opd, state, type }: Omit<ItemFilter, 'scope'>,
): boolean {
  return (
    (chapter === null || typesOf(chapter).includes(item.type)) &&
    (type === null || item.type === type) &&
    (state === null || item.state === state) &&
    (opd === null || item.opd === opd) &&
    (dimensionId === null || item.dimensionId === dimensionId)
  );
}
