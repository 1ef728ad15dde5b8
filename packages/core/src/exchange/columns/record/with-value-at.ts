import { isRecord } from '../../../masterplan/compare/is-record.js';
import type { RowRecord } from '../sheet-column.js';

/**
 * The record with another value at a path; what leads there is made where it lacks. `undefined` takes the value away,
 * and with it what then holds nothing more: a record without fields says no more than none.
 */
export function withValueAt(record: RowRecord, path: readonly string[], value: unknown): RowRecord {
  const [key, ...rest] = path;
  if (key === undefined) return record;
  const inner = record[key];
  const next = rest.length === 0 ? value : withValueAt(isRecord(inner) ? inner : {}, rest, value);
  if (next !== undefined && !(value === undefined && isBare(next))) {
    return { ...record, [key]: next };
  }
  const { [key]: _, ...others } = record;
  return others;
}

function isBare(value: unknown): boolean {
  return (
    isRecord(value) &&
    Object.values(value).every(
      (field) => field === undefined || (Array.isArray(field) && field.length === 0),
    )
  );
}
