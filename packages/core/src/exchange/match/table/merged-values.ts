import type { ColumnForm } from '../../columns/column.js';
import type { MergedCells, Sheet } from '../../reader/sheet.js';
import type { SheetMatch } from '../types.js';
import type { TableCell } from './table-row.js';

/** An amount that three rows share isn't due three times. */
const shared: ReadonlySet<ColumnForm> = new Set(['number', 'rupiah', 'percent']);

/**
 * What cells hold that are merged with one above them, by row. Only downwards: a text over several columns is that of
 * the first. Amounts stay with their first row.
 */
export function mergedValues(
  { merged, rows }: Sheet,
  match: Pick<SheetMatch, 'columns'>,
  firstRow: number,
): ReadonlyMap<number, readonly TableCell[]> {
  const matched = new Set(
    match.columns.filter(({ form }) => !shared.has(form)).map(({ column }) => column),
  );
  const downwards = withoutOverlaps(
    merged.filter(
      ({ from, to }) => to.row > from.row && from.row >= firstRow && matched.has(from.column),
    ),
  );
  const tops = cellsOf(rows, downwards);
  const last = rows.at(-1)?.number ?? 0;
  const values = new Map<number, TableCell[]>();
  downwards.forEach(({ from, to }, index) => {
    const top = tops[index];
    if (top === undefined || top === null) return;
    // A merge may reach to the end of the sheet; where nothing else stands, there is no row.
    for (let row = from.row + 1; row <= Math.min(to.row, last); row += 1) {
      const list = values.get(row);
      if (list === undefined) values.set(row, [top]);
      else list.push(top);
    }
  });
  return values;
}

/** As a spreadsheet has them; a file made to hurt may have thousands over each other. */
function withoutOverlaps(merges: readonly MergedCells[]): MergedCells[] {
  const ends = new Map<number, number>();
  return merges
    .toSorted((a, b) => a.from.row - b.from.row)
    .filter(({ from, to }) => {
      if (from.row <= (ends.get(from.column) ?? 0)) return false;
      ends.set(from.column, to.row);
      return true;
    });
}

/** The first cell of each merge. */
function cellsOf(rows: Sheet['rows'], merges: readonly MergedCells[]): (TableCell | null)[] {
  const wanted = new Set(merges.map(({ from }) => from.row));
  const found = new Map(
    rows.filter(({ number }) => wanted.has(number)).map((row) => [row.number, row]),
  );
  return merges.map(({ from }) => {
    const cell = found.get(from.row)?.cells.find(({ column }) => column === from.column);
    return cell === undefined ? null : { ...cell, writtenIn: from.row };
  });
}
