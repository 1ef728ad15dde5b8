import type { YearPeriod } from '../../../action-plan/types.js';
import { textOf } from '../cells/text-of.js';
import { cleanText } from '../../grammar/clean-text.js';
import type { Table } from '../columns/find-table.js';
import { folded } from '../folded.js';
import type { RpjmdRow } from '../types.js';
import type { Draft, DraftEntry, DraftMeasure, DraftProgram } from './draft.js';
import { placeOf, textIn, type Line } from './line.js';
import { noEntries, readEntries, type EntriesAbove } from './read-entries.js';
import { readFigures, type FiguresOfRow } from './read-figures.js';
import { putFigure, readIndicator } from './read-indicator.js';
import { readProgram } from './read-program.js';
import { report, type Session } from './session.js';

/** What the rows so far are about, for those that leave it out. */
interface Cursor {
  readonly entries: EntriesAbove;
  readonly program: DraftProgram | null;
  /** What further indicators belong to; `lost` where their owner couldn't be taken. */
  readonly owner: DraftProgram | DraftEntry | 'lost' | null;
}

/** Reads the rows of a table into the draft, and gives them as they were understood. */
export function readTable(
  session: Session,
  draft: Draft,
  table: Table,
  period: YearPeriod,
  zeros: number | null,
): RpjmdRow[] {
  const { columns, rows, sheet } = table;
  let cursor: Cursor = { entries: noEntries, program: null, owner: null };
  return rows.flatMap(({ row, values }) => {
    session.tick();
    const line: Line = { sheet: sheet.name, number: row.number, values, columns };
    if (isNumbering(line) || skipped(session, line)) return [];
    if (row.hidden) report(session, 'warning', 'row-hidden', placeOf(line), { row: row.number });
    readVision(session, draft, line);
    cursor = move(session, draft, line, cursor);
    const figures = readFigures(session, line, period, zeros);
    settle(session, line, figures, cursor.owner);
    return [told(session, line, cursor, figures)];
  });
}

/** A row of column numbers below the header: (1) (2) (3). */
function isNumbering({ values }: Line): boolean {
  const texts = [...values.values()]
    .map(({ value }) => textOf(value))
    .filter((text) => text !== '');
  return (
    texts.length > 2 && texts.every((text, at) => text.replaceAll(/[()]/g, '') === String(at + 1))
  );
}

function skipped(session: Session, line: Line): boolean {
  const first = [...line.values.values()].find(({ value }) => textOf(value) !== '');
  if (first === undefined) return true;
  if (!/^(?:jumlah|total|grand total|sub ?total)\b/i.test(textOf(first.value))) return false;
  const place = { sheet: line.sheet, cell: first.cell };
  report(session, 'info', 'total-row-skipped', place, { found: cleanText(textOf(first.value)) });
  return true;
}

function readVision(session: Session, draft: Draft, line: Line): void {
  const vision = textIn(session, line, 'vision', 'text');
  if (vision === '') return;
  draft.vision ??= vision;
  if (folded(vision) !== folded(draft.vision)) {
    const params = { found: vision, kept: draft.vision };
    report(session, 'warning', 'vision-differs', placeOf(line, 'vision'), params);
  }
}

function move(session: Session, draft: Draft, line: Line, cursor: Cursor): Cursor {
  const { begun, entries } = readEntries(session, draft, line, cursor.entries);
  const isElsewhere = entries.objective !== cursor.entries.objective;
  const current = isElsewhere ? null : cursor.program;
  const said = readProgram(session, draft, line, entries.objective, current);
  if (said.kind === 'program') return { entries, program: said.program, owner: said.program };
  if (said.kind === 'other') return { entries, program: current, owner: 'lost' };
  if (begun === null) return { ...cursor, entries };
  return { entries, program: current, owner: begun };
}

function settle(session: Session, line: Line, figures: FiguresOfRow, owner: Cursor['owner']): void {
  if (owner === 'lost') return;
  readIndicator(session, line, figures, indicatorsOf(owner));
  for (const { place, value, year } of figures.ceilings) {
    if (owner === null || !('ceilings' in owner)) {
      report(session, 'warning', 'ceiling-without-program', place, { found: value });
      continue;
    }
    putFigure(owner.ceilings, year, { value, place }, (kept) =>
      report(session, 'error', 'ceilings-differ', place, {
        code: owner.code,
        year,
        found: value,
        kept: kept.value,
        at: kept.place.cell ?? '',
      }),
    );
  }
}

/** Sasaran and programmes have indicators; the RPJMD of a plan keeps none of a misi or tujuan. */
function indicatorsOf(owner: DraftProgram | DraftEntry | null): DraftMeasure[] | null {
  if (owner === null || ('level' in owner && owner.level !== 'objective')) return null;
  return owner.indicators;
}

function told(
  session: Session,
  line: Line,
  { entries: { goal, mission, objective }, owner, program }: Cursor,
  { all }: FiguresOfRow,
): RpjmdRow {
  const indicator = textIn(session, line, 'indicator', 'line');
  return {
    place: placeOf(line),
    misi: mission?.statement ?? null,
    tujuan: goal?.statement ?? null,
    sasaran: objective?.statement ?? null,
    program: owner !== null && owner === program ? program.name : null,
    indicator: indicator === '' ? null : indicator,
    figures: all,
  };
}
