import { printCell } from '../../columns/cell/print-cell.js';
import { readCell } from '../../columns/cell/read-cell.js';
import { textOfCell } from '../../columns/cell/text-of-cell.js';
import type { RowRecord, SheetColumn } from '../../columns/sheet-column.js';
import type { TableRow } from '../../match/table/table-row.js';
import { cellAddress } from '../../reader/cell-address.js';
import { settle, type SettledCell } from '../questions/settle.js';
import type { ImportAnswers } from '../types.js';
import { cellAt } from './cell-at.js';
import type { FoundColumn } from './found-columns.js';
import { sameContent } from './same-content.js';

export interface EntryOptions {
  readonly sheet: string;
  readonly columns: readonly FoundColumn[];
  readonly answers: ImportAnswers;
}

/** A cell that says something else than the workbook did. */
export interface ReadEntryCell extends SettledCell {
  readonly column: SheetColumn;
  readonly address: string;
  readonly original: string;
}

/**
 * The cells of a row that differ from what was written there: of a row that wasn't, those that are filled in. What a
 * person answered about a cell is what it says.
 */
export function readEntry(
  entry: TableRow,
  written: RowRecord | null,
  { answers, columns, sheet }: EntryOptions,
): ReadEntryCell[] {
  const read: ReadEntryCell[] = [];
  for (const { asWritten, at, column, reads } of columns) {
    const { dates, lang } = reads;
    const cell = cellAt(entry, at);
    const value = cell?.value ?? null;
    const before = written === null ? null : printCell(asWritten, written, lang);
    if (sameContent(value, before, dates)) continue;
    // Of merged cells, the first holds what all of them say.
    const address = cellAddress(cell?.writtenIn ?? entry.number, at);
    const original = value === null ? '' : textOfCell(value, dates);
    const asked = { sheet, address, column, original };
    const { question, reading } = settle(readCell(column, value, reads), asked, answers);
    read.push({ column, address, original, reading, question });
  }
  return read;
}
