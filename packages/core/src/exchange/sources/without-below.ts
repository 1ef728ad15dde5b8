import type { TopicNames } from '../columns/column.js';
import { cleanText } from '../grammar/clean-text.js';
import type { Table, TableRow } from '../match/table/table-row.js';
import type { SheetMatch } from '../match/types.js';

/**
 * The table without what stands below it: place and day, who signs, a note. These are the last rows, apart from the
 * table by an empty row or a sum, and say less than half of what an entry has to. An entry in the midst of others is
 * never left out for what it lacks: it is told.
 */
export function withoutBelow(
  table: Table,
  { columns, topic }: SheetMatch,
  topics: readonly TopicNames[],
): Table {
  const names = topics.find((each) => each.topic === topic);
  const required = new Set(
    names?.columns.filter((column) => column.required).map(({ key }) => key),
  );
  const places = new Set(
    columns.filter(({ key }) => required.has(key)).map(({ column }) => column),
  );
  const saysLittle = ({ cells }: TableRow) => {
    const said = cells.filter(
      ({ column, value }) =>
        places.has(column) && (value.kind !== 'text' || cleanText(value.text) !== ''),
    );
    return said.length * 2 < places.size;
  };
  const last = table.rows.findLastIndex((row) => !saysLittle(row));
  const from = table.rows.findIndex(
    (row, at) => at > last && row.number > (table.rows[at - 1]?.number ?? row.number) + 1,
  );
  if (from === -1) return table;
  const below = table.rows.slice(from).map(({ number }) => ({ number, reason: 'below' as const }));
  return {
    rows: table.rows.slice(0, from),
    leftOut: [...table.leftOut, ...below].toSorted((a, b) => a.number - b.number),
    hiddenRows: table.hiddenRows.filter((number) => below.every((row) => row.number !== number)),
  };
}
