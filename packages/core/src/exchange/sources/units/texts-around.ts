import { cleanText } from '../../grammar/clean-text.js';
import { isBareUnit } from '../../grammar/unit/is-bare-unit.js';
import type { Table } from '../../match/table/table-row.js';
import type { SheetMatch } from '../../match/types.js';
import type { Sheet, SheetRow } from '../../reader/sheet.js';

/** Beside a table, a unit stands at its first rows. */
const rowsBeside = 3;
/** Below it, within so many rows that are no entries. */
const rowsBelow = 60;

const textsOf = ({ cells }: SheetRow) =>
  cells.flatMap(({ column, value }) =>
    value.kind === 'text' ? [{ column, text: cleanText(value.text) }] : [],
  );

/**
 * Texts of a sheet that may say something of its whole table: its name, what stands above, what stands beside and is
 * nothing but a unit, and what stands below.
 */
export function textsAround(
  sheet: Sheet,
  { columns, headerRow, headerRows, unmatched }: SheetMatch,
  { leftOut }: Pick<Table, 'leftOut'>,
): string[] {
  if (headerRow === null) return [];
  const first = headerRow + headerRows;
  const matched = new Set(columns.map(({ column }) => column));
  const below = new Set(
    leftOut.filter(({ reason }) => reason !== 'units').map(({ number }) => number),
  );
  const beside = ({ column, text }: { column: number; text: string }) =>
    !matched.has(column) && isBareUnit(text);
  const near = sheet.rows.filter(
    ({ number }) => number < headerRow || (number >= first && number < first + rowsBeside),
  );
  const after = sheet.rows.filter(({ number }) => below.has(number)).slice(-rowsBelow);
  return [
    sheet.name,
    ...near.flatMap((row) => {
      const texts = textsOf(row);
      return row.number < headerRow ? texts : texts.filter(beside);
    }),
    ...unmatched.flatMap(({ column, header }) =>
      beside({ column, text: header }) ? [{ column, text: header }] : [],
    ),
    ...after.flatMap(textsOf),
  ].map((each) => (typeof each === 'string' ? each : each.text));
}
