import type { TableCell, TableRow } from '../../match/table/table-row.js';

/** What a row has in a column: its own cell, or the merged one that it is a part of. */
export function cellAt({ cells }: TableRow, column: number): TableCell | null {
  for (let at = cells.length - 1; at >= 0; at -= 1) {
    const cell = cells[at];
    if (cell?.column === column) return cell;
  }
  return null;
}
