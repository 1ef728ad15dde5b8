import type { RowRecord } from '../sheet-column.js';

/**
 * A copy of a record to write into. V8 takes ten times as long to add fields to what `{ ...record }` gives, and ten
 * thousand rows have ten each.
 */
export const copyOf = (record: RowRecord): Record<string, unknown> => Object.assign({}, record);
