import type { SheetTopic } from '../../columns/sheet-topic.js';
import type { TopicColumns } from '../../columns/sheet-column.js';
import type { Framework } from '../../../framework/types.js';
import { isEditable } from '../../../masterplan/approval/is-editable.js';
import type { ItemListName } from '../../../masterplan/item/item-lists.js';
import { mergeItem } from '../../../masterplan/item/merge-item.js';
import { parseItem, type ItemResult } from '../../../masterplan/item/parse-item.js';
import { sameValue } from '../../../masterplan/same-value.js';
import type { ImportIssue, ImportIssueCode } from '../import-issue.js';
import type { DraftRow } from '../types.js';
import { cellOfIssue } from './cell-of-issue.js';
import { editedItem } from './edited-item.js';
import type { AnyItem, ComparedItem } from './types.js';

export interface CompareItemOptions {
  readonly at: string;
  readonly framework: Framework;
  readonly columnsOf: (topic: SheetTopic) => TopicColumns;
  /** Items that were read together, by their keys. */
  readonly ahead: ReadonlyMap<string, ItemResult<ItemListName>>;
}

interface Versions {
  readonly key: string;
  readonly list: ItemListName;
  readonly id: string;
  readonly rows: readonly DraftRow[];
  /** As it was when the workbook was made. */
  readonly base: AnyItem | null;
  /** As the plan has it now. */
  readonly theirs: AnyItem | null;
}

/** What the rows of one item make of it. */
export function compareItem(versions: Versions, options: CompareItemOptions): ComparedItem {
  const { base, id, key, list, rows, theirs } = versions;
  const found = rows.flatMap(({ issues }) => issues);
  const about = {
    key,
    list,
    id,
    label: labelOf(theirs ?? rows[0]?.record ?? {}),
    fields: rows.flatMap(({ cells, sheet }) => cells.map((cell) => ({ sheet, ...cell }))),
    conflicts: [],
    issues: found,
    base,
    ours: base,
    theirs,
  };
  const refuse = (issues: readonly ImportIssue[]): ComparedItem => ({
    ...about,
    status: 'refused',
    issues: [...found, ...issues],
  });
  if (found.some(({ severity }) => severity === 'error')) return refuse([]);
  if (about.fields.length === 0) return { ...about, status: 'unchanged' };
  const at = about.fields[0];
  const atCell = (code: ImportIssueCode, params: ImportIssue['params'] = {}): ImportIssue => ({
    severity: 'error',
    code,
    sheet: at?.sheet ?? '',
    address: at?.address ?? '',
    params: { found: about.label, ...params },
  });
  if (base !== null && theirs === null) return refuse([atCell('item-gone')]);
  if (theirs !== null && !isEditable(theirs.state)) {
    return refuse([atCell('item-not-editable', { state: theirs.state })]);
  }
  const { ahead, at: updatedAt, columnsOf } = options;
  const parsed = ahead.get(key) ?? readEdited(versions, options);
  if (parsed === null) return refuse([atCell('row-without-parent')]);
  if (!parsed.ok) return refuse(parsed.issues.map((issue) => cellOfIssue(issue, rows, columnsOf)));
  const ours = parsed.item;
  if (base === null || theirs === null) return { ...about, status: 'new', ours };
  const { conflicts, item } = mergeItem(list, { base, ours, theirs });
  if (conflicts.length > 0) return { ...about, status: 'conflicting', ours, conflicts };
  const isSame = sameValue({ ...item, updatedAt }, { ...theirs, updatedAt });
  return { ...about, ours, status: isSame ? 'unchanged' : 'changed' };
}

/** What its rows make of an item, read by itself; `null` where there is nothing that they could be a part of. */
function readEdited(
  { base, id, list, rows }: Versions,
  { at: updatedAt, framework }: CompareItemOptions,
): ItemResult<ItemListName> | null {
  const edited = editedItem(id, base === null ? null : { ...base }, rows);
  return edited === null ? null : parseItem(list, { ...edited, updatedAt }, framework);
}

/** What people call it: its code and name, as far as it has them. */
function labelOf(item: object): string {
  const texts = ['code', 'title', 'name', 'statement', 'id'].flatMap((field) => {
    const value: unknown = Reflect.get(item, field);
    return typeof value === 'string' ? [value] : [];
  });
  const [first = '', second] = texts;
  return second === undefined || second === Reflect.get(item, 'id') ? first : `${first} ${second}`;
}
