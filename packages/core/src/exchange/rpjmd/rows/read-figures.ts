import type { YearPeriod } from '../../../action-plan/types.js';
import { readFigure } from '../cells/read-figure.js';
import type { TableColumn } from '../columns/named-columns.js';
import type { RpjmdFigure, SheetPlace } from '../types.js';
import type { Line } from './line.js';
import type { Session } from './session.js';

/** A figure that was understood, with its year. */
export interface YearFigure {
  readonly year: number;
  readonly value: number;
  readonly place: SheetPlace;
}

/** The figures of a row: all of them as they were found, and those that were understood by what they are. */
export interface FiguresOfRow {
  readonly all: readonly RpjmdFigure[];
  readonly baseline: YearFigure | null;
  readonly targets: readonly YearFigure[];
  readonly ceilings: readonly YearFigure[];
}

/** Reads every figure of a row whose year lies in the period. */
export function readFigures(
  session: Session,
  line: Line,
  period: YearPeriod,
  zerosOfTable: number | null,
): FiguresOfRow {
  const all: RpjmdFigure[] = [];
  const known: Record<RpjmdFigure['column'], YearFigure[]> = {
    baseline: [],
    target: [],
    ceiling: [],
  };
  for (const column of line.columns) {
    const holds = heldBy(column, period);
    const placed = holds === null ? undefined : line.values.get(column.column);
    if (holds === null || placed === undefined) continue;
    const said = column.zeros === 0 ? zerosOfTable : column.zeros;
    // In which unit the amounts are, nobody knows: it is asked about, or `reportColumns` says so.
    if (said === null && holds.column === 'ceiling') continue;
    const zeros = said ?? 0;
    const read = readFigure(session, line.sheet, placed, { column: holds.column, zeros });
    if (read === null) continue;
    all.push({ cell: placed.cell, ...holds, ...read });
    if (read.value === null) continue;
    const place = { sheet: line.sheet, cell: placed.cell };
    known[holds.column].push({ year: holds.year, value: read.value, place });
  }
  const { baseline, ceiling: ceilings, target: targets } = known;
  return { all, baseline: baseline[0] ?? null, targets, ceilings };
}

function heldBy(
  { is }: TableColumn,
  period: YearPeriod,
): { readonly column: RpjmdFigure['column']; readonly year: number } | null {
  if (is.kind === 'field' && is.key === 'baseline') {
    // Where an RPJMD starts from is the year before it, unless the heading names another.
    return { column: 'baseline', year: is.year ?? period.from - 1 };
  }
  if (is.kind !== 'year') return null;
  const year = yearOfColumn(is.at, period);
  return year < period.from || year > period.to ? null : { column: is.of, year };
}

/** The year that a column stands for. */
export function yearOfColumn(
  at: Extract<TableColumn['is'], { kind: 'year' }>['at'],
  { from }: Pick<YearPeriod, 'from'>,
): number {
  return at.kind === 'year' ? at.year : from + at.nth - 1;
}
