import type { Core } from '@strapi/strapi';
import { binderOf } from './bind-value';
import { columnValue, type ColumnValue } from './column-value';
import type { TableColumn } from './table-columns';

/** What each row says in each column, as the driver takes it; `null` where Strapi has to look at a value. */
export function rowsOf(
  strapi: Core.Strapi,
  data: readonly object[],
  columns: readonly TableColumn[],
): ColumnValue[][] | null {
  const bind = binderOf(strapi);
  const read = columnReader();
  const rows: ColumnValue[][] = [];
  for (const entry of data) {
    // As long as it will be: one that grows is copied on the way.
    const row = new Array<ColumnValue>(columns.length).fill(null);
    let at = 0;
    for (const column of columns) {
      const value = read(entry, column);
      if (value === undefined) return null;
      row[at] = bind(value);
      at += 1;
    }
    rows.push(row);
  }
  return rows;
}

/** Whether rows can be made of all that is said, without making any. */
export function hasRows(data: readonly object[], columns: readonly TableColumn[]): boolean {
  const read = columnReader();
  return data.every((entry) => columns.every((column) => read(entry, column) !== undefined));
}

/** What an entry says in a column; `undefined` where Strapi has to look at it. */
function columnReader() {
  const moments = new Map<string, ColumnValue | undefined>();
  return (entry: object, { attribute, kind, otherwise }: TableColumn): ColumnValue | undefined => {
    const said: unknown = Reflect.get(entry, attribute);
    const value = said === undefined ? otherwise?.() : said;
    if (kind !== 'moment' || typeof value !== 'string') return columnValue(kind, value);
    // Most rows of an act have its moment.
    const moment = moments.get(value) ?? columnValue(kind, value);
    moments.set(value, moment);
    return moment;
  };
}
