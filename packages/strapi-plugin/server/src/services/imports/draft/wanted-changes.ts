import type { ComparedItem, ImportChoice } from '@kotacerdas/core/exchange';
import { mergeItem } from '@kotacerdas/core/masterplan';
import type { ItemChange } from '../writes/item-write';

export type Choices = Readonly<Record<string, ImportChoice>>;

/** A choice by the key of an item: whatever the key is called, it is one of the request's own. */
export const choiceOf = (choices: Choices, key: string): ImportChoice | undefined =>
  Object.hasOwn(choices, key) ? choices[key] : undefined;

/** What would become of each item that a file changes, where nobody chose to keep it as it is. */
export function wantedChanges(items: readonly ComparedItem[], choices: Choices): ItemChange[] {
  return items.flatMap(({ base, id, key, list, ours, status, theirs }): ItemChange[] => {
    const choice = choiceOf(choices, key);
    const isOpen = status === 'new' || status === 'changed' || status === 'conflicting';
    if (choice === 'keep' || !isOpen || ours === null) return [];
    if (theirs === null || base === null) return [{ key, list, id, before: null, after: ours }];
    const merged = mergeItem(
      list,
      { base, ours, theirs },
      typeof choice === 'object' ? choice : {},
    );
    return [{ key, list, id, before: theirs, after: merged.item }];
  });
}
