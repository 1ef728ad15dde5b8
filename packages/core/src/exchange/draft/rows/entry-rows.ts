import { cellAddress } from '../../reader/cell-address.js';
import type { CellValue, MergedCells, Sheet, SheetRow } from '../../reader/sheet.js';
import { cleanText } from '../../grammar/clean-text.js';
import type { DraftSource } from '../draft-source.js';

/** A row that may be an entry. */
export interface EntryRow {
  readonly number: number;
  /** Its own cell, or the merged one that it is a part of. */
  readonly cellAt: (column: number) => CellValue | null;
}

export interface EntryRows {
  readonly rows: readonly EntryRow[];
  /** Rows that only add up others, by the address of the cell that says so. */
  readonly totals: readonly { readonly address: string; readonly found: string }[];
}

const total = /^(?:jumlah|total|sub-?\s?total|grand total)\b/iu;

/** The rows below a header that hold something: without blank ones, and without those that add up. */
export function entryRows({ columns, headerRow, rows: told, sheet }: DraftSource): EntryRows {
  if (told !== undefined) return { rows: told.map(toldRow), totals: [] };
  const matched = new Set(columns.map(({ column }) => column));
  const idColumn = columns.find(({ key }) => key === 'id')?.column;
  const totals: { address: string; found: string }[] = [];
  const rows = sheet.rows.filter((row) => {
    if (row.number <= headerRow) return false;
    const cells = row.cells.filter(({ column, value }) => matched.has(column) && !isBlank(value));
    const own = cells.filter(({ column }) => column !== idColumn);
    if (own.length === 0) return false;
    if (own.length < cells.length) return true;
    const [first] = row.cells.filter(({ value }) => value.kind === 'text' && !isBlank(value));
    if (first?.value.kind !== 'text' || !total.test(cleanText(first.value.text))) return true;
    totals.push({ address: cellAddress(row.number, first.column), found: first.value.text });
    return false;
  });
  return { rows: rows.map((row) => entryRow(row, sheet)), totals };
}

const isBlank = (value: CellValue) => value.kind === 'text' && value.text.trim() === '';

function toldRow({ cells, number }: Pick<SheetRow, 'cells' | 'number'>): EntryRow {
  const own = new Map(cells.map(({ column, value }) => [column, value]));
  return { number, cellAt: (column) => own.get(column) ?? null };
}

function entryRow(row: SheetRow, sheet: Sheet): EntryRow {
  const own = new Map(row.cells.map(({ column, value }) => [column, value]));
  const merged = sheet.merged.filter(
    ({ from, to }) => from.row < row.number && row.number <= to.row,
  );
  return {
    number: row.number,
    cellAt: (column) => own.get(column) ?? mergedValue(merged, column, sheet),
  };
}

function mergedValue(
  merged: readonly MergedCells[],
  column: number,
  { rows }: Sheet,
): CellValue | null {
  const range = merged.find(({ from, to }) => from.column <= column && column <= to.column);
  if (range === undefined) return null;
  const first = rows.find(({ number }) => number === range.from.row);
  return first?.cells.find((cell) => cell.column === range.from.column)?.value ?? null;
}
