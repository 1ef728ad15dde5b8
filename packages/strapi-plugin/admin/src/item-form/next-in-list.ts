import type { ReviewItem } from '../../../shared/contracts/approval';
import { itemKey } from '../approval/item-key';
import { nextWaiting } from '../approval/next-waiting';
import { filterIn } from '../pages/home/item-filter-address';
import { answers } from '../pages/home/shown-items';

type Listed = Pick<
  ReviewItem,
  'type' | 'documentId' | 'acts' | 'needsOtherEyes' | 'state' | 'opd' | 'dimensionId'
>;

/** What waits for the officer after this item in the list that one came from: `list` is its address, filter included. */
export function nextInList<Item extends Listed>(
  items: readonly Item[],
  current: Pick<Item, 'type' | 'documentId'>,
  list: string,
): Item | null {
  const [, search = ''] = list.split('?');
  const filter = filterIn(new URLSearchParams(search));
  // Once it is decided on, the list doesn't show this one any more; it still says where one was.
  const isHere = (item: Item) => itemKey(item) === itemKey(current);
  return nextWaiting(
    items.filter((item) => isHere(item) || answers(item, filter)),
    current,
  );
}
