import { pairById } from '../pair-by-id.js';
import type { ItemState } from '../types.js';
import { fieldChanges } from './field-changes.js';
import type { ComparedList } from './compared-lists.js';
import type { ChangedItem, ComparedItem, ListComparison } from './types.js';

interface Item {
  readonly id: string;
  readonly code?: string | undefined;
  readonly state?: ItemState | undefined;
}

/** What became of the items of a list, by their ids. */
export function compareList(
  list: ComparedList,
  before: readonly Item[],
  after: readonly Item[],
): ListComparison {
  const added: ComparedItem[] = [];
  const removed: ComparedItem[] = [];
  const changed: ChangedItem[] = [];
  const placed = (items: readonly Item[]) => items.map((item, at) => ({ item, at }));
  for (const pair of pairById(placed(before), placed(after), ({ item }) => item.id)) {
    const refer = ({ at, item }: NonNullable<typeof pair.before>): ComparedItem => ({
      id: item.id,
      code: item.code ?? null,
      path: [list, at],
    });
    if (pair.before === undefined) {
      if (pair.after !== undefined) added.push(refer(pair.after));
    } else if (pair.after === undefined) {
      removed.push(refer(pair.before));
    } else {
      const { item } = pair.before;
      const fields = fieldChanges(item, pair.after.item);
      if (fields.length === 0) continue;
      changed.push({ ...refer(pair.after), state: moved(item, pair.after.item), fields });
    }
  }
  return { added, removed, changed };
}

function moved({ state: before }: Item, { state: after }: Item): ChangedItem['state'] {
  if (before === undefined || after === undefined || before === after) return null;
  return { before, after };
}
