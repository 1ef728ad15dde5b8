import type { Framework } from '../../../framework/types.js';
import type { ItemListName } from '../../../masterplan/item/item-lists.js';
import type { ItemResult } from '../../../masterplan/item/parse-item.js';
import { parseItems, type PlainListName } from '../../../masterplan/item/parse-items.js';
import type { DraftRow } from '../types.js';
import { editedItem } from './edited-item.js';

/** The rows of an item, and the item as they were made from it; `null` for a new one. */
export interface RowGroup {
  readonly key: string;
  readonly list: ItemListName;
  readonly id: string;
  readonly rows: readonly DraftRow[];
  readonly base: object | null;
}

const plain = [
  'problems',
  'needs',
  'innovations',
  'strategies',
] as const satisfies readonly PlainListName[];

/** Reads the items of a list together that rows make or change: a file may bring ten thousand. Those with faults are read by themselves. */
export function readAhead(
  groups: readonly RowGroup[],
  { at: updatedAt, framework }: { readonly at: string; readonly framework: Framework },
): ReadonlyMap<string, ItemResult<ItemListName>> {
  const found = new Map<string, ItemResult<ItemListName>>();
  for (const list of plain) {
    const own = groups.flatMap(({ base, id, key, list: of, rows }) => {
      const isSaid = rows.some(({ cells }) => cells.length > 0);
      const isSound = rows.every(({ issues }) =>
        issues.every((issue) => issue.severity !== 'error'),
      );
      const item =
        of === list && isSaid && isSound
          ? editedItem(id, base === null ? null : { ...base }, rows)
          : null;
      return item === null ? [] : [{ key, input: { ...item, updatedAt } }];
    });
    const results = parseItems(
      list,
      own.map(({ input }) => input),
      framework,
    );
    results.forEach((result, index) => {
      const key = own[index]?.key;
      if (key !== undefined) found.set(key, result);
    });
  }
  return found;
}
