import type { ColumnValue } from './column-value';
import { localMoment } from './local-moment';

/** Text that PostgreSQL reads from a parameter but not from JSON: a NUL, or half a character. */
const unreadable = /\\u(?:0000|d[89a-f])/;

/** Rows as PostgreSQL reads them from JSON; `null` where it wouldn't read them. */
export function jsonOfRows(
  columns: readonly string[],
  rows: readonly (readonly ColumnValue[])[],
): string | null {
  const objects = rows.map((row) => {
    const object: Record<string, ColumnValue> = {};
    columns.forEach((column, at) => {
      const value = row[at] ?? null;
      if (value !== null) object[column] = value instanceof Date ? localMoment(value) : value;
    });
    return object;
  });
  const text = JSON.stringify(objects);
  return unreadable.test(text) ? null : text;
}
