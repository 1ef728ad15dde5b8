import type { ColumnInUnit } from '../../columns/cell/column-in-unit.js';
import { printCell } from '../../columns/cell/print-cell.js';
import { readCell } from '../../columns/cell/read-cell.js';
import { textOfCell } from '../../columns/cell/text-of-cell.js';
import type { RowRecord, SheetColumn } from '../../columns/sheet-column.js';
import { cellAddress } from '../../reader/cell-address.js';
import type { DateSystem } from '../../grammar/serial-day.js';
import type { Locale } from '../../../locale/locale.js';
import { settle, type SettledCell } from '../questions/settle.js';
import type { ImportAnswers } from '../types.js';
import type { EntryRow } from './entry-row.js';
import { sameContent } from './same-content.js';

/** A column of a sheet that came back. */
export interface FoundColumn {
  readonly at: number;
  readonly unit?: ColumnInUnit | undefined;
  /** With all that may be referred to by now. */
  readonly column: SheetColumn;
  /** As it was when the workbook was made. */
  readonly asWritten: SheetColumn;
}

export interface EntryOptions {
  readonly sheet: string;
  readonly columns: readonly FoundColumn[];
  readonly dates: DateSystem;
  /** In which language the workbook was written. */
  readonly lang: Locale;
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
  entry: EntryRow,
  written: RowRecord | null,
  { answers, columns, dates, lang, sheet }: EntryOptions,
): ReadEntryCell[] {
  return columns.flatMap(({ asWritten, at, column, unit }) => {
    const cell = entry.cellAt(at);
    const value = cell?.value ?? null;
    const before = written === null ? null : printCell(asWritten, written, lang);
    if (column.given || sameContent(value, before, dates)) return [];
    // Of merged cells, the first holds what all of them say.
    const address = cellAddress(cell?.writtenIn ?? entry.number, at);
    const sign = answers.columns?.[`${sheet}!${column.key}`];
    const reading = readCell(column, value, { dates, lang, sign, unit });
    const original = value === null ? '' : textOfCell(value, dates);
    const asked = { sheet, address, column, original };
    return [{ column, address, original, ...settle(reading, asked, answers) }];
  });
}
