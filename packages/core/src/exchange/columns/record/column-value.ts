import { isRecord } from '../../../masterplan/compare/is-record.js';
import { valueAt } from '../../../issue/value-at.js';
import type { RowRecord, SheetColumn } from '../sheet-column.js';
import { withValueAt } from './with-value-at.js';

/**
 * What a record says in a column, as JSON: `undefined` where it says nothing.
 *
 * @example
 * columnValue({ path: ['title'] }, { title: 'Antrean' }); // 'Antrean'
 */
export function columnValue(
  { path, year }: Pick<SheetColumn, 'path' | 'year'>,
  record: RowRecord,
): unknown {
  const value = valueAt(record, path);
  if (year !== undefined) return listOf(value).find((entry) => yearOf(entry) === year)?.['value'];
  return value === null ? undefined : value;
}

/**
 * The record with another value in a column; `undefined` takes it away. The record itself stays as it was.
 *
 * @example
 * withColumnValue({ form: 'line', path: ['title'] }, {}, 'Antrean'); // { title: 'Antrean' }
 */
export function withColumnValue(
  column: Pick<SheetColumn, 'form' | 'path' | 'year'>,
  record: RowRecord,
  value: unknown,
): RowRecord {
  const { form, path, year } = column;
  if (year !== undefined) {
    const before = listOf(valueAt(record, path));
    return withValueAt(record, path, withYear(before, year, value));
  }
  const isList = form === 'lines' || form === 'choices' || form === 'references';
  return withValueAt(record, path, value === undefined && isList ? [] : value);
}

/** Years stand in their order; those that nobody touched stay where they are. */
function withYear(entries: readonly RowRecord[], year: number, value: unknown): RowRecord[] {
  const others = entries.filter((entry) => yearOf(entry) !== year);
  if (value === undefined) return others;
  const at = entries.findIndex((entry) => yearOf(entry) === year);
  const later = others.findIndex((entry) => yearOf(entry) > year);
  const to = at !== -1 ? at : later === -1 ? others.length : later;
  return others.toSpliced(to, 0, { year, value });
}

const yearOf = (entry: RowRecord) => Number(entry['year']);

function listOf(value: unknown): RowRecord[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}
