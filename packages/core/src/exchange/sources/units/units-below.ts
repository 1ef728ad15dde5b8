import type { Table } from '../../match/table/table-row.js';
import type { Sheet } from '../../reader/sheet.js';

/** What a row of units below the header says, by column. */
export function unitsBelow(
  sheet: Sheet,
  { leftOut }: Pick<Table, 'leftOut'>,
): ReadonlyMap<number, string> {
  const number = leftOut.find(({ reason }) => reason === 'units')?.number;
  const row = sheet.rows.find((each) => each.number === number);
  return new Map(
    row?.cells.flatMap(({ column, value }) =>
      value.kind === 'text' ? [[column, value.text]] : [],
    ),
  );
}
