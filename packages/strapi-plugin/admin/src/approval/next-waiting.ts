import type { ReviewItem } from '../../../shared/contracts/approval';
import { waitsForMe } from '../../../shared/approval/waits-for-me';
import { itemKey } from './item-key';

type Waiting = Pick<ReviewItem, 'type' | 'documentId' | 'acts' | 'needsOtherEyes' | 'state'>;

/** The item after this one whose next step is the officer's; after the last one those from the beginning on. */
export function nextWaiting<Item extends Waiting>(
  items: readonly Item[],
  current: Pick<Item, 'type' | 'documentId'>,
): Item | null {
  const at = items.findIndex((item) => itemKey(item) === itemKey(current));
  const others = [...items.slice(at + 1), ...items.slice(0, Math.max(at, 0))];
  return others.find(waitsForMe) ?? null;
}
