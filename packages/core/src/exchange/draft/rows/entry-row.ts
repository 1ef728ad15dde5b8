import type { TableCell, TableRow } from '../../match/table/table-row.js';

/** A row that is an entry. */
export interface EntryRow {
  readonly number: number;
  /** Its own cell, or the merged one that it is a part of. */
  readonly cellAt: (column: number) => TableCell | null;
}

export function entryRow({ cells, number }: TableRow): EntryRow {
  const own = new Map(cells.map((cell) => [cell.column, cell]));
  return { number, cellAt: (column) => own.get(column) ?? null };
}
