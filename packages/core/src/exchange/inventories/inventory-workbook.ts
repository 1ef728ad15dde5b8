import { packWorkbook } from '../workbook/xml/pack-workbook.js';
import type { WrittenCell } from '../workbook/xml/sheet-model.js';
import type { CellStyle } from '../workbook/xml/styles.js';
import type { InventoryId, InventoryTable } from './types.js';

const names = { iga: 'IGA', kipp: 'KIPP' } as const;

/** Code, name and OPD; then texts, which need room. */
const firstWidths = [14, 36, 28];
const textWidth = 44;

/**
 * An inventory as an Excel file, to be copied from: one sheet, the header and the names of innovations always in sight.
 * Every cell is a text, and none is run as a formula. The same table gives the same bytes.
 *
 * @example
 * const bytes = inventoryWorkbook({ header: ['Kode'], rows: [['I-1']] }, 'iga'); // a Uint8Array
 */
export function inventoryWorkbook(
  { header, rows }: InventoryTable,
  inventory: InventoryId,
): Uint8Array {
  const line = (style: CellStyle) => (cells: readonly string[]) =>
    cells.map((content): WrittenCell => ({ content, style }));
  return packWorkbook([
    {
      name: names[inventory],
      columns: header.map((_, at) => ({ width: firstWidths[at] ?? textWidth })),
      rows: [line('head')(header), ...rows.map(line('text'))],
      frozen: { rows: 1, columns: 2 },
      filteredFrom: 1,
      guarded: false,
      rules: [],
    },
  ]);
}
