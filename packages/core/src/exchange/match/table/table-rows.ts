import { cleanText } from '../../grammar/clean-text.js';
import type { CellValue, Sheet } from '../../reader/sheet.js';
import type { SheetMatch } from '../types.js';
import { leftOutOf } from './left-out.js';
import { mergedValues } from './merged-values.js';
import type { LeftOutRow, Table, TableCell, TableRow } from './table-row.js';

/**
 * The rows below the header of a matched sheet. What merged cells hold, holds for each of their rows, but for amounts,
 * which stay with the first. Rows that are no entries are left out and told: the header once more, numbering below it,
 * sums, and rows with nothing in the matched columns. Rows that are hidden are read, and told too. Without a header
 * there are no rows.
 *
 * @example
 * const sheet: Sheet = { name: 'A', hidden: false, rows: [], merged: [], links: new Map() };
 * const match: SheetMatch = { sheet: 'A', topic: null, confidence: 0, headerRow: 1, headerRows: 1, columns: [], unmatched: [{ column: 0, header: 'No.' }], missing: [] };
 * tableRows(sheet, match).rows; // []
 */
export function tableRows(sheet: Sheet, match: SheetMatch): Table {
  if (match.headerRow === null) return { rows: [], leftOut: [], hiddenRows: [] };
  const firstRow = match.headerRow + match.headerRows;
  const below = mergedValues(sheet, match, firstRow);
  const reasonOf = leftOutOf(match, firstRow);
  const rows: TableRow[] = [];
  const leftOut: LeftOutRow[] = [];
  for (const written of sheet.rows) {
    const { cells, number } = written;
    if (number < firstRow || cells.every(({ value }) => isEmpty(value))) continue;
    const merged = below.get(number);
    const row: TableRow =
      merged === undefined ? written : { ...written, cells: withMerged(cells, merged) };
    const reason = reasonOf(row);
    if (reason === null) rows.push(row);
    else leftOut.push({ number, reason });
  }
  return {
    rows,
    leftOut,
    hiddenRows: rows.filter(({ hidden }) => hidden).map(({ number }) => number),
  };
}

const isEmpty = (value: CellValue) => value.kind === 'text' && cleanText(value.text) === '';

/** What a merged cell hides stays hidden: spreadsheets show only the first. */
function withMerged(own: readonly TableCell[], merged: readonly TableCell[]): readonly TableCell[] {
  const columns = new Set(merged.map(({ column }) => column));
  return [...own.filter(({ column }) => !columns.has(column)), ...merged].toSorted(
    (a, b) => a.column - b.column,
  );
}
