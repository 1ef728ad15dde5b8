import { csvLine } from '../csv-line.js';
import type { OpenTable } from '../tables/open-table.js';

/**
 * A table as CSV (RFC 4180): comma, CRLF, a header of column names. Figures are plain with a decimal point; texts that
 * a spreadsheet would run as a formula have an apostrophe in front.
 */
export function tableCsv({ columns, rows }: OpenTable): string {
  const head = csvLine(columns.map(({ name }) => name));
  const lines = rows.map((row) =>
    csvLine(row.map((cell) => (typeof cell === 'boolean' ? String(cell) : cell))),
  );
  return [head, ...lines, ''].join('\r\n');
}
