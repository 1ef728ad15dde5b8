import { readWorkbook, type Sheet, type Workbook } from '@kotacerdas/core/exchange';

const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') +
  String.fromCharCode(65 + (column % 26));

/** Where things stand in a workbook of ours. */
export interface WorkbookCells {
  /** The cell of an entry by its hidden id: `Permasalahan!C4`. */
  of(sheet: string, id: string, key: string): string;
  /** Cells of a row below all others, by the keys of their columns. */
  added(
    sheet: string,
    values: Readonly<Record<string, string | number>>,
    below?: number,
  ): Record<string, string | number>;
}

export async function workbookCells(bytes: Uint8Array): Promise<WorkbookCells> {
  const result = await readWorkbook(bytes, { now: () => 0 });
  if (!result.ok) throw new Error(result.refusal.code);
  const columnOf = (sheet: Sheet, key: string) => {
    const found = sheet.rows[0]?.cells.find(
      ({ value }) => value.kind === 'text' && value.text === key,
    );
    if (found === undefined) throw new Error(`${sheet.name} has no column ${key}`);
    return letters(found.column);
  };
  return {
    of(name, id, key) {
      const sheet = sheetOf(result.workbook, name);
      const row = sheet.rows.find(({ cells }) =>
        cells.some(
          ({ column, value }) => column === 0 && value.kind === 'text' && value.text === id,
        ),
      );
      if (row === undefined) throw new Error(`${name} has no row ${id}`);
      return `${name}!${columnOf(sheet, key)}${row.number}`;
    },
    added(name, values, below = 1) {
      const sheet = sheetOf(result.workbook, name);
      const last = Math.max(...sheet.rows.map(({ number }) => number));
      return Object.fromEntries(
        Object.entries(values).map(([key, value]) => [
          `${name}!${columnOf(sheet, key)}${last + below}`,
          value,
        ]),
      );
    },
  };
}

function sheetOf({ sheets }: Workbook, name: string): Sheet {
  const sheet = sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`There is no sheet ${name}`);
  return sheet;
}
