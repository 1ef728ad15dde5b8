import type { YearPeriod } from '../../../action-plan/types.js';
import { yearOfColumn } from '../rows/read-figures.js';
import { report, type Session } from '../rows/session.js';
import type { Table } from './find-table.js';

/** Puts down what is odd about the columns of a table: unknown, named twice, of another year, in millions. */
export function reportColumns(
  session: Session,
  { columns, sheet }: Table,
  period: YearPeriod,
  zerosOfTable: number | null,
): void {
  const seen = new Set<string>();
  for (const { cell, header, is, similar, zeros } of columns) {
    const place = { sheet: sheet.name, cell };
    if (is.kind === 'unknown') {
      report(session, 'info', 'column-unknown', place, { found: header });
      continue;
    }
    if (similar && is.kind === 'field') {
      report(session, 'warning', 'column-similar', place, { found: header, key: is.key });
    }
    const key = is.kind === 'field' ? is.key : `${is.of} ${yearOfColumn(is.at, period)}`;
    if (seen.has(key)) report(session, 'warning', 'column-twice', place, { found: header });
    seen.add(key);
    if (is.kind === 'field') continue;
    const year = yearOfColumn(is.at, period);
    if (year < period.from || year > period.to) {
      report(session, 'warning', 'year-outside-period', place, { year, ...period });
    }
    const added = zeros === 0 ? zerosOfTable : zeros;
    if (is.of === 'ceiling' && zeros === null) {
      report(session, 'error', 'ceilings-unit-unclear', place, { found: header });
    } else if (is.of === 'ceiling' && added !== null && added > 0) {
      report(session, 'info', 'ceilings-scaled', place, { found: header, factor: 10 ** added });
    }
  }
}
