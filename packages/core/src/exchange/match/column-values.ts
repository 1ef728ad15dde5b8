import type { CellValue, Sheet } from '../reader/sheet.js';

/**
 * Cells below a header, by their column: 0 for A.
 *
 * @example
 * const values: ColumnValues = new Map([[2, [{ kind: 'text', text: 'Smart Living' }]]]);
 */
export type ColumnValues = ReadonlyMap<number, readonly CellValue[]>;

/** So many cells tell what a column holds. */
const enough = 50;

/** What stands below a row, by its column: of each the first cells. */
export function columnValues({ rows }: Sheet, lastHeaderRow: number): ColumnValues {
  const values = new Map<number, CellValue[]>();
  for (const { cells, number } of rows) {
    if (number <= lastHeaderRow) continue;
    for (const { column, value } of cells) {
      const list = values.get(column);
      if (list === undefined) values.set(column, [value]);
      else if (list.length < enough) list.push(value);
    }
  }
  return values;
}
