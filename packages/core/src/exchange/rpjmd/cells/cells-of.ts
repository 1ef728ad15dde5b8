import { cellAddress } from '../../reader/cell-address.js';
import type { CellValue, MergedCells, Sheet, SheetRow } from '../../reader/sheet.js';

/** A value with the address of the cell that holds it: of merged cells, the first. */
export interface PlacedValue {
  readonly cell: string;
  readonly value: CellValue;
}

/** The values of a row, by column; merged cells all hold what their first holds. */
export type RowValues = ReadonlyMap<number, PlacedValue>;

/** More merged cells side by side than a sheet has columns: a file made to keep us busy. */
const mostInRow = 256;

/** Reads the rows of a sheet with merged cells filled. */
export function cellsOf(sheet: Sheet): (row: SheetRow) => RowValues {
  const areas = areasByRow(sheet);
  return (row) => {
    const values = new Map<number, PlacedValue>();
    for (const { column, value } of row.cells) {
      values.set(column, { cell: cellAddress(row.number, column), value });
    }
    for (const { area, held } of areas.get(row.number) ?? []) {
      const last = Math.min(area.to.column, area.from.column + mostInRow);
      for (let column = area.from.column; column <= last; column += 1) values.set(column, held);
    }
    return values;
  };
}

interface HeldArea {
  readonly area: MergedCells;
  readonly held: PlacedValue;
}

function areasByRow({ merged, rows }: Sheet): ReadonlyMap<number, readonly HeldArea[]> {
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  const last = rows.at(-1)?.number ?? 0;
  const areas = new Map<number, HeldArea[]>();
  for (const area of merged) {
    const { column, row } = area.from;
    const value = byNumber.get(row)?.cells.find((cell) => cell.column === column)?.value;
    if (value === undefined) continue;
    const held = { area, held: { cell: cellAddress(row, column), value } };
    for (let number = row; number <= Math.min(area.to.row, last); number += 1) {
      const list = areas.get(number) ?? [];
      if (list.length < mostInRow) areas.set(number, [...list, held]);
    }
  }
  return areas;
}
