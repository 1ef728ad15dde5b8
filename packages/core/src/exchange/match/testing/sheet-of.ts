import { parseAddress } from '../../reader/cell-address.js';
import type { CellValue, MergedCells, Sheet, SheetRow, Workbook } from '../../reader/sheet.js';

/** What a test writes into a cell; `null` is an empty one. */
export type Written = string | number | null | CellValue;

function valueOf(written: Written): CellValue[] {
  if (written === null || written === '') return [];
  if (typeof written === 'string') return [{ kind: 'text', text: written }];
  if (typeof written === 'number') return [{ kind: 'number', value: written, shownAs: 'number' }];
  return [written];
}

const corner = (address: string) => {
  const place = parseAddress(address);
  if (place === null) throw new Error(`${address} is no address`);
  return place;
};

export interface SheetExtras {
  readonly merged?: readonly string[];
  readonly hidden?: boolean;
  readonly hiddenRows?: readonly number[];
}

/** A sheet from its rows, the first being row 1; empty rows are left out as the reader does. */
export function sheetOf(
  name: string,
  rows: readonly (readonly Written[])[],
  { hidden = false, hiddenRows = [], merged = [] }: SheetExtras = {},
): Sheet {
  const read = rows.map((cells, index): SheetRow => ({
    number: index + 1,
    hidden: hiddenRows.includes(index + 1),
    cells: cells.flatMap((written, column) =>
      valueOf(written).map((value) => ({ column, value, calculated: false })),
    ),
  }));
  return {
    name,
    hidden,
    rows: read.filter(({ cells }) => cells.length > 0),
    merged: merged.map((reference): MergedCells => {
      const [from = '', to = from] = reference.split(':');
      return { from: corner(from), to: corner(to) };
    }),
    links: new Map(),
  };
}

export const workbookOf = (...sheets: readonly Sheet[]): Workbook => ({ sheets, dates: '1900' });
