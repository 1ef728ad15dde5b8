import type { ComparedItem } from '@kotacerdas/core/exchange';
import { mergeItem } from '@kotacerdas/core/masterplan';
import type { ItemChange } from '../writes/item-write';
import type { Choices } from './choices-by-key';

/** What would become of each item that a file changes, also of one that somebody chose to keep as it is. */
export function wantedChanges(items: readonly ComparedItem[], choices: Choices): ItemChange[] {
  return items.flatMap(({ base, id, key, list, ours, status, theirs }): ItemChange[] => {
    const choice = choices.get(key);
    const isOpen = status === 'new' || status === 'changed' || status === 'conflicting';
    if (!isOpen || ours === null) return [];
    if (theirs === null || base === null) return [{ key, list, id, before: null, after: ours }];
    const merged = mergeItem(
      list,
      { base, ours, theirs },
      typeof choice === 'object' ? choice : {},
    );
    return [{ key, list, id, before: theirs, after: merged.item }];
  });
}
