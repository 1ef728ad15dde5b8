import type { ColumnValue } from './column-value';
import type { Rows } from './rows';

export interface SplitRows {
  /** What all rows say alike, as one row. */
  readonly common: { readonly columns: readonly string[]; readonly row: readonly ColumnValue[] };
  /** Columns that rows have of their own, and where they stand in a row. */
  readonly own: { readonly columns: readonly string[]; readonly places: readonly number[] };
}

/** Tells what all rows say alike: who wrote them, when, for which plan. It needs saying only once. */
export function splitRows({ columns, rows }: Pick<Rows, 'columns' | 'rows'>): SplitRows {
  const [first = []] = rows;
  const isCommon = columns.map((_, at) => rows.every((row) => row[at] === first[at]));
  const places = columns.map((_, at) => at);
  const commonPlaces = places.filter((at) => isCommon[at]);
  const ownPlaces = places.filter((at) => !isCommon[at]);
  const named = (at: number) => columns[at] ?? '';
  return {
    common: {
      columns: commonPlaces.map(named),
      row: commonPlaces.map((at) => first[at] ?? null),
    },
    own: { columns: ownPlaces.map(named), places: ownPlaces },
  };
}
