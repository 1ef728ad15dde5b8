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

/** Whether rows say anything, and nothing speaks against them. */
const isReadable = ({ rows }: RowGroup) =>
  rows.some(({ cells }) => cells.length > 0) &&
  rows.every(({ issues }) => issues.every(({ severity }) => severity !== 'error'));

/** Reads the items of a list together that rows make or change: a file may bring ten thousand. Those with faults are read by themselves. */
export function readAhead(
  groups: readonly RowGroup[],
  { at: updatedAt, framework }: { readonly at: string; readonly framework: Framework },
): ReadonlyMap<string, ItemResult<ItemListName>> {
  const found = new Map<string, ItemResult<ItemListName>>();
  for (const list of plain) {
    const keys: string[] = [];
    const inputs: object[] = [];
    for (const group of groups) {
      if (group.list !== list || !isReadable(group)) continue;
      const { base, id, key, rows } = group;
      const item = editedItem(id, base === null ? null : { ...base }, rows);
      if (item === null) continue;
      keys.push(key);
      inputs.push(Object.assign({}, item, { updatedAt }));
    }
    parseItems(list, inputs, framework).forEach((result, index) => {
      const key = keys[index];
      if (key !== undefined) found.set(key, result);
    });
  }
  return found;
}
