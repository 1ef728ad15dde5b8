import type { TableCell, TableRow } from '../../match/table/table-row.js';

/** What a row has in a column: its own cell, or the merged one that it is a part of. */
export const cellAt = ({ cells }: TableRow, column: number): TableCell | null =>
  cells.findLast((cell) => cell.column === column) ?? null;
