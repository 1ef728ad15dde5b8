import type { Issue } from '../../../issue/issue.js';
import { valueAt } from '../../../issue/value-at.js';
import { isRecord } from '../../../masterplan/compare/is-record.js';
import { sameValue } from '../../../masterplan/same-value.js';
import { columnValue } from '../../columns/record/column-value.js';
import type { RowRecord, TopicColumns } from '../../columns/sheet-column.js';
import { cellAddress } from '../../reader/cell-address.js';
import type { ImportIssue } from '../import-issue.js';
import type { DraftRow } from '../types.js';

interface Edited {
  /** As its rows make it. */
  readonly item: object | null;
  readonly rows: readonly DraftRow[];
}

/**
 * What the plan has against an item, at the cell that it is about: a changed one, or the empty one that lacks
 * something; at the first changed one where none is it.
 */
export function cellOfIssue(
  cause: Issue,
  { item, rows: all }: Edited,
  columnsOf: (topic: DraftRow['topic']) => TopicColumns,
): ImportIssue {
  const part = partOf(item, cause.path);
  const own = part === null ? [] : all.filter(({ record }) => isRowOf(record, part));
  const rows = own.length === 0 ? all : own;
  const names = cause.path.filter((step) => typeof step === 'string');
  const score = (path: readonly string[]) => path.filter((step) => names.includes(step)).length;
  const cells = rows.flatMap((row) => [
    ...changedCells(row, columnsOf(row.topic)),
    ...(cause.code === 'missing-field' ? emptyCells(row, columnsOf(row.topic)) : []),
  ]);
  const [found] = cells.toSorted((one, other) => score(other.path) - score(one.path));
  return {
    severity: 'error',
    code: 'item-invalid',
    sheet: found?.sheet ?? rows[0]?.sheet ?? '',
    address: found?.address ?? '',
    params: found === undefined ? {} : { column: found.key },
    cause,
  };
}

/** The entry of a list that a place is in; `null` where it is the item itself. */
function partOf(item: object | null, path: Issue['path']): RowRecord | null {
  const last = path.findLastIndex((step) => typeof step === 'number');
  const part = last === -1 ? null : valueAt(item, path.slice(0, last + 1));
  return isRecord(part) ? part : null;
}

/** A row says more than its part: which programme, department or analysis it is of. */
function isRowOf(record: RowRecord, part: RowRecord): boolean {
  if (part['id'] !== undefined) return record['id'] === part['id'];
  return Object.entries(part).every(([field, value]) => sameValue(record[field], value));
}

function changedCells({ cells, sheet }: DraftRow, { columns }: TopicColumns) {
  return cells.map(({ address, key }) => {
    const column = columns.find((candidate) => candidate.key === key);
    return { sheet, address, key, path: column?.path ?? [key] };
  });
}

function emptyCells({ places, record, row, sheet }: DraftRow, { columns }: TopicColumns) {
  return columns.flatMap((column) => {
    const { given, key, path } = column;
    const at = places.get(key);
    if (at === undefined || given || columnValue(column, record) !== undefined) return [];
    return [{ sheet, address: cellAddress(row, at), key, path }];
  });
}
