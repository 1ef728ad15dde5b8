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

export interface Versions {
  readonly key: string;
  readonly list: ItemListName;
  readonly id: string;
  readonly rows: readonly DraftRow[];
  /** As it was when the workbook was made. */
  readonly base: AnyItem | null;
  /** As the plan has it now. */
  readonly theirs: AnyItem | null;
}

/** What is found besides what its rows say. */
interface Found {
  readonly conflicts?: ComparedItem['conflicts'];
  readonly more?: readonly ImportIssue[];
}

/** What the rows of one item make of it. */
export function compareItem(versions: Versions, options: CompareItemOptions): ComparedItem {
  const { base, id, key, list, rows, theirs } = versions;
  const [first, ...others] = rows;
  const label = labelOf(theirs ?? first?.record ?? {});
  // Of one row, as nearly every item has it, nothing is copied.
  const issues = others.length === 0 ? (first?.issues ?? []) : rows.flatMap((row) => row.issues);
  const fields = others.length === 0 ? (first?.cells ?? []) : rows.flatMap((row) => row.cells);
  const item = (
    status: ComparedItem['status'],
    ours = base,
    { conflicts = [], more = [] }: Found = {},
  ): ComparedItem => ({
    key,
    list,
    id,
    status,
    label: status === 'refused' && theirs === null ? labelInFile(first) : label,
    fields,
    conflicts,
    issues: more.length === 0 ? issues : [...issues, ...more],
    base,
    ours,
    theirs,
  });
  const refuse = (more: readonly ImportIssue[]) => item('refused', base, { more });
  if (issues.some(({ severity }) => severity === 'error')) return refuse([]);
  const [at] = fields;
  if (at === undefined) return item('unchanged');
  const atCell = (code: ImportIssueCode, params: ImportIssue['params'] = {}): ImportIssue => {
    const { address, sheet } = at;
    return { severity: 'error', code, sheet, address, params: { found: label, ...params } };
  };
  if (base !== null && theirs === null) return refuse([atCell('item-gone')]);
  if (theirs !== null && !isEditable(theirs.state)) {
    return refuse([atCell('item-not-editable', { state: theirs.state })]);
  }
  const { ahead, at: updatedAt, columnsOf } = options;
  const parsed = ahead.get(key) ?? readEdited(versions, options);
  if (parsed === null) return refuse([atCell('row-without-parent')]);
  if (!parsed.ok) {
    const edited = { item: editedItem(id, base === null ? null : { ...base }, rows), rows };
    return refuse(parsed.issues.map((issue) => cellOfIssue(issue, edited, columnsOf)));
  }
  const ours = parsed.item;
  if (base === null || theirs === null) return item('new', ours);
  const { conflicts, item: merged } = mergeItem(list, { base, ours, theirs });
  if (conflicts.length > 0) return item('conflicting', ours, { conflicts });
  const isSame = sameValue({ ...merged, updatedAt }, { ...theirs, updatedAt });
  return item(isSame ? 'unchanged' : 'changed', ours);
}

/** What its rows make of an item, read by itself; `null` where there is nothing that they could be a part of. */
function readEdited(
  { base, id, list, rows }: Versions,
  { at: updatedAt, framework }: CompareItemOptions,
): ItemResult<ItemListName> | null {
  const edited = editedItem(id, base === null ? null : { ...base }, rows);
  return edited === null ? null : parseItem(list, { ...edited, updatedAt }, framework);
}

/** What the file itself calls an item that the plan hasn't: a code that was made for it, it may never get. */
function labelInFile(row: DraftRow | undefined): string {
  if (row === undefined) return '';
  const hasCode = row.cells.some(({ key }) => key === 'code');
  const said = labelOf({ ...row.record, id: undefined, ...(!hasCode && { code: undefined }) });
  return said === '' ? `${row.sheet}!${row.row}` : said;
}

/** What people call it: its code and name, as far as it has them. */
function labelOf(item: object): string {
  const texts: string[] = [];
  for (const field of ['code', 'title', 'name', 'statement', 'id']) {
    const value: unknown = Reflect.get(item, field);
    if (typeof value === 'string') texts.push(value);
  }
  const [first = '', second] = texts;
  return second === undefined || second === Reflect.get(item, 'id') ? first : `${first} ${second}`;
}
