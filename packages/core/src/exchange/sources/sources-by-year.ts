import type { SheetColumn } from '../columns/sheet-column.js';
import type { DraftSource, SourceField } from '../draft/draft-source.js';
import { programBudgets } from './program-budgets.js';
import { says } from './says.js';

interface FieldOfYear {
  readonly field: SourceField;
  readonly name: SheetColumn;
}

/**
 * A sheet that has amounts in a column for each year, read once for each: each amount is an entry of its own, and its
 * year is said by the header. Rows without an amount have no entry in that year; a row without any is read with the
 * first, so that somebody is told. Programmes may have their amounts beside them. Other sheets are read once.
 */
export function sourcesByYear(
  source: DraftSource,
  known: readonly SheetColumn[],
): readonly DraftSource[] {
  if (source.topic === 'programs') return programBudgets(source, known);
  const ofYears = source.columns.flatMap((field): FieldOfYear[] => {
    const name = known.find(({ key }) => key === field.key);
    return name?.covers === undefined ? [] : [{ field, name }];
  });
  const { table } = source;
  if (ofYears.length === 0 || table === undefined) return [source];
  const covered = new Set(
    ofYears.flatMap(({ field, name }) => [field.key, ...(name.covers ?? [])]),
  );
  const others = source.columns.filter(({ key }) => !covered.has(key));
  const places = ofYears.map(({ field }) => field.column);
  return ofYears.map(({ field, name }, at) => ({
    ...source,
    columns: [...others, { ...field, key: name.path.join('.') }],
    table: {
      rows: table.rows.filter(
        (row) => says(row, field.column) || (at === 0 && !places.some((place) => says(row, place))),
      ),
      leftOut: at === 0 ? table.leftOut : [],
    },
    values: { ...source.values, year: String(name.year) },
  }));
}
