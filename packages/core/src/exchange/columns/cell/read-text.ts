import { cleanText, isBlank } from '../../grammar/clean-text.js';
import type { CellValue } from '../../reader/sheet.js';
import type { SheetColumn } from '../sheet-column.js';
import type { CellReading } from './cell-reading.js';
import { cutMark } from './print-cell.js';
import type { ReadCellOptions } from './read-cell-options.js';
import { splitLines } from './split-lines.js';
import { textOfCell } from './text-of-cell.js';

/** A text without the blanks around it, or several with one a line. A dash alone says that there is none. */
export function readText(
  column: SheetColumn,
  cell: CellValue,
  { dates }: ReadCellOptions,
): CellReading {
  const text = textOfCell(cell, dates);
  if (isBlank(cleanText(text))) return { kind: 'empty' };
  if (text.endsWith(cutMark) && text.length > 32_000) {
    return { kind: 'problem', code: 'cell-cut', params: {} };
  }
  if (column.form !== 'lines') return readLine(column, text.trim());
  const values: unknown[] = [];
  for (const line of splitLines(text)) {
    const reading = readLine(column, line);
    if (reading.kind !== 'value') return reading;
    values.push(reading.value);
  }
  return { kind: 'value', value: values };
}

function readLine({ entry }: SheetColumn, line: string): CellReading {
  const value = entry === undefined ? line : entry.read(line);
  if (value !== null) return { kind: 'value', value };
  return { kind: 'problem', code: 'not-an-entry', params: { found: line } };
}
