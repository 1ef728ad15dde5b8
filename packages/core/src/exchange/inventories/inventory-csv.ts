import { csvLine } from '../open-data/csv-line.js';
import type { InventoryTable } from './types.js';

/**
 * An inventory as CSV (RFC 4180: comma, CRLF), with a header; texts that a spreadsheet would run as a formula are made
 * harmless.
 *
 * @example
 * inventoryCsv({ header: ['Kode', 'Tujuan'], rows: [['I-1', '=1+1']] }); // "Kode,Tujuan\r\nI-1,'=1+1\r\n"
 */
export function inventoryCsv({ header, rows }: InventoryTable): string {
  return [header, ...rows].map((cells) => `${csvLine(cells)}\r\n`).join('');
}
