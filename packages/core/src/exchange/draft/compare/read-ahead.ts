import type { Framework } from '../../../framework/types.js';
import type { ItemListName } from '../../../masterplan/item/item-lists.js';
import type { ItemResult } from '../../../masterplan/item/parse-item.js';
import { parseItems, type PlainListName } from '../../../masterplan/item/parse-items.js';
import type { DraftRow } from '../types.js';
import { editedItem } from './edited-item.js';

/** Rows of an item that the plan doesn't have. */
export interface NewGroup {
  readonly key: string;
  readonly list: ItemListName;
  readonly id: string;
  readonly rows: readonly DraftRow[];
}

const plain = [
  'problems',
  'needs',
  'innovations',
  'strategies',
] as const satisfies readonly PlainListName[];

/** Reads new items of a list together: a file may bring ten thousand. Those with faults are read by themselves. */
export function readAhead(
  groups: readonly NewGroup[],
  { at: updatedAt, framework }: { readonly at: string; readonly framework: Framework },
): ReadonlyMap<string, ItemResult<ItemListName>> {
  const found = new Map<string, ItemResult<ItemListName>>();
  for (const list of plain) {
    const own = groups.flatMap(({ id, key, list: of, rows }) => {
      const isSound = rows.every(({ issues }) =>
        issues.every((issue) => issue.severity !== 'error'),
      );
      const item = of === list && isSound ? editedItem(id, null, rows) : null;
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
