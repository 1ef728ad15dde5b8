import type { Sheet, SheetRow } from '../../reader/sheet.js';
import { cellsOf, type RowValues } from '../cells/cells-of.js';
import { namedColumns, type Matchers, type TableColumn } from './named-columns.js';

/** A table in a sheet: its columns, and the rows below its header. */
export interface Table {
  readonly sheet: Sheet;
  readonly columns: readonly TableColumn[];
  /** What stands above the header, for what it says of the whole table. */
  readonly above: readonly string[];
  readonly rows: readonly { readonly row: SheetRow; readonly values: RowValues }[];
}

/** Titles stand above a header; further down there is data. */
const looked = 40;
const mostHeaderRows = 3;

/** Without one of these, a table is about something else. */
const telling = ['vision', 'mission', 'goal', 'objective', 'program'];

/**
 * The table of a sheet, by the header of one to three rows that names most columns; `null` where no row names two of
 * them.
 */
export function findTable(sheet: Sheet, match: Matchers): Table | null {
  const fill = cellsOf(sheet);
  const top = sheet.rows.slice(0, looked + mostHeaderRows).map(fill);
  let best: { start: number; height: number; columns: readonly TableColumn[] } | null = null;
  for (let height = 1; height <= mostHeaderRows; height += 1) {
    for (let start = 0; start < Math.min(looked, top.length); start += 1) {
      const columns = namedColumns(top.slice(start, start + height), match);
      if (columns.filter(isKnown).length > (best?.columns.filter(isKnown).length ?? 1)) {
        best = { start, height, columns };
      }
    }
  }
  if (best === null || !best.columns.some(isTelling)) return null;
  const { columns, height, start } = best;
  return {
    sheet,
    columns,
    above: top.slice(0, start).flatMap(texts),
    rows: sheet.rows.slice(start + height).map((row) => ({ row, values: fill(row) })),
  };
}

const isKnown = ({ is }: TableColumn) => is.kind !== 'unknown';

const isTelling = ({ is }: TableColumn) => is.kind === 'field' && telling.includes(is.key);

function texts(values: RowValues): string[] {
  return [...values.values()].flatMap(({ value }) => (value.kind === 'text' ? [value.text] : []));
}
