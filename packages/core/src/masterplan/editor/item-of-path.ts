import type { Issue } from '../../issue/issue.js';
import { valueAt } from '../../issue/value-at.js';
import type { Masterplan } from '../types.js';
import { isListName, listDefinitions } from './list-definitions.js';
import type { MasterplanListName } from './lists.js';

export interface ItemPlace {
  readonly list: MasterplanListName;
  readonly index: number;
  /** What follows the index: the place within the item. */
  readonly rest: Issue['path'];
}

/** The item that a path of the plan leads into; `null` where it leads to a field of the plan itself. */
export function itemOfPath(path: Issue['path']): ItemPlace | null {
  const depth = path[0] === 'rpjmd' ? 2 : 1;
  const list = path.slice(0, depth).join('.');
  const index = path[depth];
  if (typeof index !== 'number' || !isListName(list)) return null;
  return { list, index, rest: path.slice(depth + 1) };
}

/** What people know an item by: its code, else its id. */
export function nameOfItem(plan: Masterplan, { index, list }: ItemPlace): string {
  const item = listDefinitions[list].read(plan)?.[index];
  const code = valueAt(item, ['code']);
  return typeof code === 'string' ? code : (item?.id ?? '');
}
