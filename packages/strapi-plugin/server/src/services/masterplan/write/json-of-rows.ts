import { setImmediate } from 'node:timers/promises';
import { chunks } from './chunks';
import type { ColumnValue } from './column-value';

/** Text that PostgreSQL reads from a parameter but not from JSON: a NUL, or half a character. */
const unreadable = /\\u(?:0000|d[89a-f])/;

/** So many rows are written as text before the database and others have their turn. */
const atOnce = 250;

/**
 * Rows as PostgreSQL reads them from JSON; `null` where it wouldn't read them. Columns name what stands at the same
 * place of `places` in a row.
 */
export async function jsonOfRows(
  columns: readonly string[],
  rows: readonly (readonly ColumnValue[])[],
  places: readonly number[] = columns.map((_, at) => at),
): Promise<string | null> {
  const texts: string[] = [];
  for (const part of chunks(rows, atOnce)) {
    const objects = part.map((row) => {
      const object: Record<string, ColumnValue> = {};
      columns.forEach((column, index) => {
        const value = row[places[index] ?? index] ?? null;
        if (value !== null) object[column] = value instanceof Date ? local(value) : value;
      });
      return object;
    });
    const text = JSON.stringify(objects);
    if (unreadable.test(text)) return null;
    texts.push(text.slice(1, -1));
    await setImmediate();
  }
  return `[${texts.join(',')}]`;
}

const two = (number: number) => String(number).padStart(2, '0');

/** A moment as the driver writes it: by the clock of this place, with how far that is off. */
function local(moment: Date): string {
  const off = -moment.getTimezoneOffset();
  const shifted = new Date(moment.getTime() + off * 60_000).toISOString().slice(0, -1);
  const zone = `${two(Math.trunc(Math.abs(off) / 60))}:${two(Math.abs(off) % 60)}`;
  return `${shifted}${off < 0 ? '-' : '+'}${zone}`;
}
