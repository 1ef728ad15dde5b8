import type { CellValue, MergedCells, Sheet, Workbook } from '../../reader/sheet.js';

type Written = string | number | null | CellValue;

/** A sheet as a test writes it: texts, numbers, nothing, or any other value. */
export function sheetOf(
  rows: readonly (readonly Written[])[],
  more: Partial<Pick<Sheet, 'name' | 'hidden'>> & { merged?: readonly MergedCells[] } = {},
): Sheet {
  return {
    name: 'RPJMD',
    hidden: false,
    merged: [],
    links: new Map(),
    ...more,
    rows: rows.map((cells, index) => ({
      number: index + 1,
      hidden: false,
      cells: cells.flatMap((cell, column) =>
        cell === null || cell === '' ? [] : [{ column, value: valueOf(cell), calculated: false }],
      ),
    })),
  };
}

export const workbookOf = (...sheets: readonly Sheet[]): Workbook => ({ sheets, dates: '1900' });

function valueOf(cell: string | number | CellValue): CellValue {
  if (typeof cell === 'string') return { kind: 'text', text: cell };
  return typeof cell === 'number' ? { kind: 'number', value: cell, shownAs: 'number' } : cell;
}
