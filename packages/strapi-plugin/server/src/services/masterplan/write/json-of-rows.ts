import type { ColumnValue } from './column-value';

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
      if (value !== null) object[column] = value instanceof Date ? local(value) : value;
    });
    return object;
  });
  const text = JSON.stringify(objects);
  return unreadable.test(text) ? null : text;
}

const two = (number: number) => String(number).padStart(2, '0');

/** A moment as the driver writes it: by the clock of this place, with how far that is off. */
function local(moment: Date): string {
  const off = -moment.getTimezoneOffset();
  const shifted = new Date(moment.getTime() + off * 60_000).toISOString().slice(0, -1);
  const zone = `${two(Math.trunc(Math.abs(off) / 60))}:${two(Math.abs(off) % 60)}`;
  return `${shifted}${off < 0 ? '-' : '+'}${zone}`;
}
