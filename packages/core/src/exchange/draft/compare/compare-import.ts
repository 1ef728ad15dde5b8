import { columnContext, type ColumnContext } from '../../columns/column-context.js';
import { topicColumns } from '../../columns/columns-of.js';
import type { Framework } from '../../../framework/types.js';
import type { ItemListName } from '../../../masterplan/item/item-lists.js';
import type { Masterplan } from '../../../masterplan/types.js';
import type { DraftRow, ImportDraft } from '../types.js';
import { compareItem, type CompareItemOptions, type Versions } from './compare-item.js';
import { readAhead } from './read-ahead.js';
import type { AnyItem, ComparedImport } from './types.js';

/**
 * What comparing needs besides.
 *
 * @example
 * const options: CompareImportOptions = { framework, at: '2026-11-29T04:00:00.000Z' };
 */
export interface CompareImportOptions {
  /** The one that the plan names. */
  readonly framework: Framework;
  /** The moment of the import, as `toISOString` writes it: what is new or changed was changed then. */
  readonly at: string;
}

/**
 * What a draft would make of a plan as it is now, item by item: new, changed, unchanged, conflicting where somebody
 * else changed the same field since the workbook was made, or refused, with each field, what it said and says, and the
 * cell. An item that was submitted, approved or locked is refused (`item-not-editable`). Nothing is changed yet.
 *
 * @example
 * const draft: ImportDraft = { base: null, rows: [], issues: [], questions: [] };
 * compareImport(draft, masterplan, { framework, at: '2026-11-29T04:00:00.000Z' }).items; // []
 */
export function compareImport(
  draft: ImportDraft,
  plan: Masterplan,
  { at, framework }: CompareImportOptions,
): ComparedImport {
  let context: ColumnContext | null = null;
  const find = itemFinder(plan);
  const findBase = draft.base === null ? find : itemFinder(draft.base.plan);
  const groups = new Map<string, Versions & { rows: DraftRow[] }>();
  for (const row of draft.rows) {
    const { list } = row;
    // A row that belongs nowhere yet is told by itself.
    const id = row.itemId === '' ? `${row.sheet}-${row.row}` : row.itemId;
    const key = `${list}/${id}`;
    const group = groups.get(key);
    if (group !== undefined) {
      group.rows.push(row);
      continue;
    }
    const theirs = find(list, id);
    groups.set(key, { key, list, id, rows: [row], base: findBase(list, id) ?? theirs, theirs });
  }
  const versions = [...groups.values()];
  const options: CompareItemOptions = {
    at,
    framework,
    columnsOf: (topic) => {
      // Made for the first fault that looks for its cell: of a sound file none does.
      context ??= columnContext(plan, framework);
      return topicColumns(topic, context);
    },
    ahead: readAhead(versions, { at, framework }),
  };
  const items = versions.map((each) => compareItem(each, options));
  return { items, issues: draft.issues };
}

function itemFinder(plan: Masterplan): (list: ItemListName, id: string) => AnyItem | null {
  const lists = new Map<ItemListName, ReadonlyMap<string, AnyItem>>();
  return (list, id) => {
    const items: readonly AnyItem[] = plan[list];
    const known = lists.get(list) ?? new Map(items.map((item) => [item.id, item]));
    lists.set(list, known);
    return known.get(id) ?? null;
  };
}
