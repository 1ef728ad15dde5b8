import type { Cell } from '../../reader/sheet.js';

/**
 * A cell of a table; in merged cells, what the first of them holds.
 *
 * @example
 * const cell: TableCell = { column: 2, value: { kind: 'text', text: 'Dinkes' }, calculated: false, writtenIn: 5 };
 */
export interface TableCell extends Cell {
  /** Where it is merged with one above, the number of the row that it was written in. */
  readonly writtenIn?: number | undefined;
}

/**
 * A row of a table, with what its merged cells hold.
 *
 * @example
 * const row: TableRow = { number: 6, hidden: false, cells: [] };
 */
export interface TableRow {
  /** As spreadsheets show it. */
  readonly number: number;
  readonly hidden: boolean;
  /** From the left, also those of columns that aren't matched. */
  readonly cells: readonly TableCell[];
}

/**
 * Why a row is no entry.
 *
 * @example
 * const reason: LeftOutReason = 'total';
 */
export type LeftOutReason =
  /** Units below the header: `(Rp juta)`. */
  | 'units'
  /** The header once more, as on each printed page. */
  | 'header-again'
  /** `1 2 3 4` below the header. */
  | 'numbering'
  /** JUMLAH, TOTAL. */
  | 'total'
  /** Nothing in the columns that are matched: a number that was filled in beforehand, a note beside the table. */
  | 'nothing-matched'
  /** Below the table: place and day, who signs. */
  | 'below';

/**
 * A row that is no entry, and why.
 *
 * @example
 * const row: LeftOutRow = { number: 14, reason: 'total' };
 */
export interface LeftOutRow {
  readonly number: number;
  readonly reason: LeftOutReason;
}

/**
 * What stands below a header.
 *
 * @example
 * const table: Table = { rows: [], leftOut: [{ number: 14, reason: 'total' }], hiddenRows: [7] };
 */
export interface Table {
  readonly rows: readonly TableRow[];
  /** Rows that are no entries, from the top. A row without any content isn't told of. */
  readonly leftOut: readonly LeftOutRow[];
  /** Numbers of rows that are hidden in the sheet, and among `rows` all the same. */
  readonly hiddenRows: readonly number[];
}
