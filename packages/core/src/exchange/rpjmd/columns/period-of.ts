import type { YearPeriod } from '../../../action-plan/types.js';
import type { Table } from './find-table.js';

/**
 * The years that the headers of a file name; `null` where they name none, and say only the first to the fifth.
 */
export function periodOf(tables: readonly Table[]): YearPeriod | null {
  const years = tables.flatMap(({ columns }) =>
    columns.flatMap(({ is }) => (is.kind === 'year' && is.at.kind === 'year' ? [is.at.year] : [])),
  );
  return years.length === 0 ? null : { from: Math.min(...years), to: Math.max(...years) };
}
