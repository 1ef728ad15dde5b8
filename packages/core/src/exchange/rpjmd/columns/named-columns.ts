import type { CellValue } from '../../reader/sheet.js';
import type { PlacedValue, RowValues } from '../cells/cells-of.js';
import { textOf } from '../cells/text-of.js';
import type { MatchColumn } from './match-column.js';
import { isBareYear, yearColumnOf, zerosSaid, type YearColumn } from './year-column.js';

/** What a column of a table is. */
export interface TableColumn {
  readonly column: number;
  /** The cell of its lowest header row. */
  readonly cell: string;
  readonly header: string;
  /** How many zeros its header adds to its amounts; `null` where it says two things. */
  readonly zeros: number | null;
  /** Whether it was found by a spelling that is only near. */
  readonly similar: boolean;
  readonly is:
    | { readonly kind: 'field'; readonly key: string; readonly year: number | null }
    | ({ readonly kind: 'year' } & YearColumn)
    | { readonly kind: 'unknown' };
}

/** What finds columns: those of the second only where the first finds none. */
export type Matchers = readonly [exact: MatchColumn, similar?: MatchColumn];

/** What the rows of a header say of each column that they name. */
export function namedColumns(
  rows: readonly RowValues[],
  [exact, similar]: Matchers,
): TableColumn[] {
  const indexes = [...new Set(rows.flatMap((row) => [...row.keys()]))].sort((a, b) => a - b);
  const named: TableColumn[] = [];
  let group: readonly string[] = [];
  for (const column of indexes) {
    const cells = distinct(rows.flatMap((row) => row.get(column) ?? []));
    const own = cells.map(({ text }) => text).filter((text) => text !== '');
    if (own.length === 0) continue;
    const [only = ''] = own;
    // Under a heading that isn't merged, the years to the right have no heading of their own.
    const parts = own.length === 1 && isBareYear(only) ? [...group, only] : own;
    if (own.length > 1 || !isBareYear(only)) group = own.slice(0, -1);
    const meant = meaningOf(parts, exact);
    const near =
      meant.kind === 'unknown' && similar !== undefined ? meaningOf(parts, similar) : meant;
    named.push({
      column,
      cell: cells.at(-1)?.cell ?? '',
      header: parts.join(' '),
      zeros: zerosSaid(parts.join(' ')),
      similar: near !== meant && near.kind !== 'unknown',
      is: near,
    });
  }
  return named;
}

/** What is longer is a paragraph: how it begins is enough to see that it is no header. */
const longest = 500;

const headerIn = (value: CellValue) =>
  textOf(value.kind === 'text' ? { ...value, text: value.text.slice(0, longest) } : value);

/** Merged header rows say the same twice. */
function distinct(cells: readonly PlacedValue[]) {
  const seen = new Set<string>();
  return cells.flatMap(({ cell, value }) => {
    if (seen.has(cell)) return [];
    seen.add(cell);
    return [{ cell, text: headerIn(value) }];
  });
}

const yearIn = /\b((?:19|20|21)\d{2})\b/;

function meaningOf(parts: readonly string[], match: MatchColumn): TableColumn['is'] {
  const whole = parts.join(' ');
  // A year in the heading of the baseline is when it was measured, and no part of the name.
  const said = yearIn.exec(whole)?.[1];
  const bare = whole.replace(yearIn, ' ').replace(/\btahun\b/i, ' ');
  for (const text of [whole, bare, ...parts.toReversed()]) {
    const key = match(text);
    const numbered = key === null ? null : /^(target|ceiling)-([1-5])$/.exec(key);
    if (numbered !== null) {
      const of = numbered[1] === 'target' ? 'target' : 'ceiling';
      return { kind: 'year', of, at: { kind: 'nth', nth: Number(numbered[2]) } };
    }
    if (key !== null && (said === undefined || key === 'baseline')) {
      return { kind: 'field', key, year: said === undefined ? null : Number(said) };
    }
  }
  const found = yearColumnOf(parts);
  return found === null ? { kind: 'unknown' } : { kind: 'year', ...found };
}
