import type { PlacedValue, RowValues } from '../cells/cells-of.js';
import { textOf } from '../cells/text-of.js';
import { cellAddress } from '../../reader/cell-address.js';
import type { TableColumn } from '../columns/named-columns.js';
import type { SheetPlace } from '../types.js';
import { report, type Session } from './session.js';

/** A row of a table, asked by column keys. */
export interface Line {
  readonly sheet: string;
  readonly number: number;
  readonly values: RowValues;
  readonly columns: readonly TableColumn[];
}

const longest = { code: 32, line: 500, text: 20_000, unit: 60 } as const;

/** The column of a key, by its first occurrence. */
export function columnOf({ columns }: Line, key: string): TableColumn | null {
  return columns.find(({ is }) => is.kind === 'field' && is.key === key) ?? null;
}

/** What stands in the column of a key. */
export function valueIn(line: Line, key: string): PlacedValue | undefined {
  const column = columnOf(line, key);
  return column === null ? undefined : line.values.get(column.column);
}

/** Where the column of a key stands in this row, filled or not; the row's beginning where there is no such column. */
export function placeOf(line: Line, ...keys: readonly string[]): SheetPlace {
  const { number, sheet, values } = line;
  for (const key of keys) {
    const held = valueIn(line, key);
    if (held !== undefined) return { sheet, cell: held.cell };
  }
  const column = keys.map((key) => columnOf(line, key)).find((found) => found !== null);
  const first = column?.column ?? Math.min(...values.keys());
  return { sheet, cell: cellAddress(number, Number.isFinite(first) ? first : 0) };
}

/** The text in the column of a key; empty where there is none, or where it is too long to be kept. */
export function textIn(
  session: Session,
  line: Line,
  key: string,
  length: keyof typeof longest,
): string {
  const text = textOf(valueIn(line, key)?.value);
  const limit = longest[length];
  if (text.length <= limit) return text;
  const params = { found: text.length, limit };
  report(session, 'error', 'text-too-long', placeOf(line, key), params);
  return '';
}
