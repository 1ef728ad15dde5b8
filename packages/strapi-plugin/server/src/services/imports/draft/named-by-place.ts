import type { ComparedImport, ImportDraft } from '@kotacerdas/core/exchange';

/** Names of new items by the ids that they got this time. */
export type ItemNames = ReadonlyMap<string, string>;

/**
 * New items get an id each time that a file is read: whoever chooses about them names them by the place of their first
 * row, which stays.
 */
export function namedByPlace({ rows }: ImportDraft): ItemNames {
  const names = new Map<string, string>();
  for (const { id, itemId, list, row, sheet } of rows) {
    if (id === null && !names.has(itemId)) names.set(itemId, `${list}/${sheet}!${row}`);
  }
  return names;
}

/** What an item is called in a request. */
export function nameOf(
  { base, id, key, theirs }: ComparedImport['items'][number],
  names: ItemNames,
): string {
  const isNew = base === null && theirs === null;
  return (isNew ? names.get(id) : undefined) ?? key;
}
