import type { YearPeriod } from '../../../action-plan/types.js';
import { columnUnits, zerosOfUnit, type ColumnUnit } from '../../grammar/unit/column-unit.js';
import { unitsTold } from '../../grammar/unit/units-told.js';
import { yearOfColumn } from '../rows/read-figures.js';
import { answerTo, type Session } from '../rows/session.js';
import type { Table } from './find-table.js';
import type { TableColumn } from './named-columns.js';

/** In what amounts may be written. */
const money: readonly ColumnUnit[] = columnUnits.filter((unit) => unit !== 'percent');

/**
 * How many zeros what stands above a table adds to amounts whose header names no unit; `null` as long as nobody has
 * said: a title may be about another table, or about one of the columns. Tables whose titles name the same units are
 * asked about once.
 */
export function tableZeros(session: Session, table: Table, period: YearPeriod): number | null {
  const { above, columns, sheet } = table;
  const told = above.filter((text) => unitsTold(text).length > 0);
  const units = [...new Set(told.flatMap(unitsTold))].toSorted();
  if (units.length === 0 || !columns.some((column) => needsUnit(column, period))) return 0;
  const id = `unit:${units.join()}`;
  const answer = answerTo(session.answers.units, id);
  if (answer !== undefined && money.includes(answer)) return zerosOfUnit[answer];
  if (!session.questions.has(id)) {
    session.questions.set(id, {
      kind: 'unit',
      id,
      place: { sheet: sheet.name, cell: null },
      found: [...new Set(told)].join(' · '),
      choices: money,
    });
  }
  return null;
}

function needsUnit({ is, zeros }: TableColumn, period: YearPeriod): boolean {
  if (is.kind !== 'year' || is.of !== 'ceiling' || zeros !== 0) return false;
  const year = yearOfColumn(is.at, period);
  return year >= period.from && year <= period.to;
}
