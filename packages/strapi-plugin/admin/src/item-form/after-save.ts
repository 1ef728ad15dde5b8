import { mergeItem, sameValue } from '@kotacerdas/core/masterplan';
import { listOfType, type ItemValue, type WrittenType } from '../../../shared/contracts/item';

interface Moments<Type extends WrittenType> {
  /** What the form held when it was sent. */
  sent: ItemValue<Type>;
  /** What it holds now that the answer is there. */
  latest: ItemValue<Type>;
  /** What the server made of what was sent. */
  saved: ItemValue<Type>;
}

/** What a form holds after it was saved: what the server says, and whatever was changed while it took its time. */
export function afterSave<Type extends WrittenType>(
  type: Type,
  { latest, saved, sent }: Moments<Type>,
): ItemValue<Type> {
  if (sameValue(sent, latest)) return saved;
  return mergeItem(listOfType[type], { base: sent, ours: latest, theirs: saved }).item;
}
