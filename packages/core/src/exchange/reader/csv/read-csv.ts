import Papa from 'papaparse';
import type { CellCounter } from '../count-cells.js';
import type { Sheet, SheetRow, Workbook } from '../sheet.js';
import { decodeText } from './decode-text.js';
import { findDelimiter } from './find-delimiter.js';

/** Excel's own hint, in the first line of a file. */
const hint = /^sep=(.)\r?\n/i;

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
  Papa.parse<string[]>(text, {
    delimiter: hinted?.[1] ?? findDelimiter(text),
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
