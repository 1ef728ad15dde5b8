import Papa from 'papaparse';
import type { CellCounter } from '../count-cells.js';
import type { Sheet, SheetRow, Workbook } from '../sheet.js';
import { decodeText } from './decode-text.js';
import { findDelimiter } from './find-delimiter.js';

/** Excel's own hint, in the first line of a file. */
const hint = /^sep=(.)\r?\n/i;

/** A line that is no longer has no more cells than the memory can hold. */
const suspicious = 1_000_000;

/** Ends at a line of nothing but delimiters before it becomes a list of as many cells. */
function checkLines(text: string, delimiter: string, counter: CellCounter): void {
  let line = 1;
  for (let start = 0; start < text.length; line += 1) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    if (end - start > suspicious) {
      const width = text.slice(start, end).split(delimiter, suspicious / 10).length;
      if (width === suspicious / 10) counter.cell('CSV', line, width);
    }
    start = end + 1;
  }
}

/**
 * Reads a file of comma-separated values as a workbook of one sheet. Every cell is a text: what it means, the grammar of
 * its column says.
 *
 * @throws ReadingEnded beyond the limits
 */
export function readCsv(bytes: Uint8Array, counter: CellCounter): Workbook {
  const decoded = decodeText(bytes);
  const hinted = hint.exec(decoded);
  const text = hinted === null ? decoded : decoded.slice(hinted[0].length);
  const first = hinted === null ? 1 : 2;
  const rows: SheetRow[] = [];
  let index = 0;
  const delimiter = hinted?.[1] ?? findDelimiter(text);
  checkLines(text, delimiter, counter);
  Papa.parse<string[]>(text, {
    delimiter,
    step({ data }) {
      const number = first + index;
      index += 1;
      if (index % 1_000 === 0) counter.time();
      const cells = data.flatMap((value, column) => {
        if (value === '') return [];
        counter.cell('CSV', number, column);
        counter.characters(value.length);
        return [{ column, value: { kind: 'text' as const, text: value }, calculated: false }];
      });
      if (cells.length > 0) rows.push({ number, hidden: false, cells });
    },
  });
  const sheet: Sheet = { name: 'CSV', hidden: false, rows, merged: [], links: new Map() };
  return { sheets: [sheet], dates: '1900' };
}
