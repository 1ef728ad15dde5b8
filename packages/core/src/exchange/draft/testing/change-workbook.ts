import type { Cell, CellValue, Sheet, Workbook } from '../../reader/sheet.js';
import { parseAddress } from '../../reader/cell-address.js';
import { readWorkbook } from '../../reader/read-workbook.js';

export async function readBytes(bytes: Uint8Array): Promise<Workbook> {
  const result = await readWorkbook(bytes, { now: () => 0 });
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.workbook;
}

const valueOf = (content: string | number): CellValue =>
  typeof content === 'string'
    ? { kind: 'text', text: content }
    : { kind: 'number', value: content, shownAs: 'number' };

/** The workbook after somebody wrote into some cells: `{ 'SWOT!F3': 0.5 }`; `null` empties one. */
export function changeCells(
  workbook: Workbook,
  changes: Readonly<Record<string, string | number | CellValue | null>>,
): Workbook {
  return Object.entries(changes).reduce((changed, [place, content]) => {
    const [name = '', address = ''] = place.split('!');
    const at = parseAddress(address);
    if (at === null || !changed.sheets.some((sheet) => sheet.name === name)) {
      throw new Error(`there is no ${place}`);
    }
    const value = content === null || typeof content === 'object' ? content : valueOf(content);
    return {
      ...changed,
      sheets: changed.sheets.map((sheet) =>
        sheet.name === name ? withCell(sheet, at.row, at.column, value) : sheet,
      ),
    };
  }, workbook);
}

function withCell(sheet: Sheet, number: number, column: number, value: CellValue | null): Sheet {
  const row = sheet.rows.find((each) => each.number === number);
  const others = (row?.cells ?? []).filter((cell) => cell.column !== column);
  const own: Cell[] = value === null ? [] : [{ column, value, calculated: false }];
  const cells = [...others, ...own].sort((one, other) => one.column - other.column);
  const rows = sheet.rows.filter((each) => each.number !== number);
  rows.push({ number, hidden: row?.hidden ?? false, cells });
  return { ...sheet, rows: rows.sort((one, other) => one.number - other.number) };
}

/** The workbook without a sheet, as after copying the others into a new file. */
export const withoutSheet = (workbook: Workbook, name: string): Workbook => ({
  ...workbook,
  sheets: workbook.sheets.filter((sheet) => sheet.name !== name),
});
