import type { ComparedItem, ImportChoice } from '@kotacerdas/core/exchange';
import { nameOf, type ItemNames } from './named-by-place';

/** By the keys that items have this time. */
export type Choices = ReadonlyMap<string, ImportChoice>;

/** What somebody chose about items by their names; an item may be called whatever it likes, `__proto__` too. */
export function choicesByKey(
  items: readonly ComparedItem[],
  names: ItemNames,
  said: Readonly<Record<string, ImportChoice>>,
): Choices {
  const choices = new Map<string, ImportChoice>();
  if (Object.keys(said).length === 0) return choices;
  for (const item of items) {
    const name = nameOf(item, names);
    const choice = Object.hasOwn(said, name) ? said[name] : undefined;
    if (choice !== undefined) choices.set(item.key, choice);
  }
  return choices;
}
