import type { Issue } from '../../../issue/issue.js';
import type { TopicColumns } from '../../columns/sheet-column.js';
import { cellAddress } from '../../reader/cell-address.js';
import type { ImportIssue } from '../import-issue.js';
import type { DraftRow } from '../types.js';

/**
 * What the plan has against an item, at the cell that it is about, also one that nobody filled in; at the first changed
 * one where none is it.
 */
export function cellOfIssue(
  cause: Issue,
  rows: readonly DraftRow[],
  columnsOf: (topic: DraftRow['topic']) => TopicColumns,
): ImportIssue {
  const names = cause.path.filter((step) => typeof step === 'string');
  const score = (path: readonly string[]) => path.filter((step) => names.includes(step)).length;
  const cells = rows.flatMap((row) => cellsOf(row, columnsOf(row.topic)));
  const [found] = cells.toSorted(
    (one, other) =>
      score(other.path) - score(one.path) || Number(other.isChanged) - Number(one.isChanged),
  );
  return {
    severity: 'error',
    code: 'item-invalid',
    sheet: found?.sheet ?? rows[0]?.sheet ?? '',
    address: found?.address ?? '',
    params: found === undefined ? {} : { column: found.key },
    cause,
  };
}

/** The cells that a row has in its sheet, with the part of its record that each shows. */
function cellsOf({ cells, columns: places, row, sheet }: DraftRow, { columns }: TopicColumns) {
  const changed = new Map(cells.map(({ address, key }) => [key, address]));
  return columns.flatMap(({ given, key, path }) => {
    const at = places.get(key);
    const address = changed.get(key) ?? (at === undefined ? undefined : cellAddress(row, at));
    return address === undefined || given
      ? []
      : [{ sheet, address, key, path, isChanged: changed.has(key) }];
  });
}
