import { columnValue, type ColumnValue } from './column-value';
import type { TableColumn } from './table-columns';

/** What each row says in each column; `null` where Strapi has to look at a value. */
export function rowsOf(
  data: readonly object[],
  columns: readonly TableColumn[],
): ColumnValue[][] | null {
  const moments = new Map<string, ColumnValue | undefined>();
  const rows: ColumnValue[][] = [];
  for (const entry of data) {
    const row: ColumnValue[] = [];
    for (const { attribute, kind, otherwise } of columns) {
      const said: unknown = Reflect.get(entry, attribute);
      const value = said === undefined ? otherwise?.() : said;
      // Most rows of an act have its moment.
      const moment = kind === 'moment' && typeof value === 'string' ? value : null;
      const read = (moment === null ? null : moments.get(moment)) ?? columnValue(kind, value);
      if (read === undefined) return null;
      if (moment !== null) moments.set(moment, read);
      row.push(read);
    }
    rows.push(row);
  }
  return rows;
}
