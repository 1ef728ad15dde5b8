import type { YearPeriod } from '../../action-plan/types.js';
import type { Masterplan } from '../../masterplan/types.js';
import type { Workbook } from '../reader/sheet.js';
import { buildRpjmd } from './assemble/build-rpjmd.js';
import { findTable, type Table } from './columns/find-table.js';
import { matchColumn, type MatchColumn } from './columns/match-column.js';
import type { Matchers } from './columns/named-columns.js';
import { periodOf } from './columns/period-of.js';
import { reportColumns } from './columns/report-columns.js';
import { similarColumn } from './columns/similar-column.js';
import { tableZeros } from './columns/table-zeros.js';
import { rpjmdNames } from './names.js';
import type { Draft } from './rows/draft.js';
import { readTable } from './rows/read-table.js';
import { report, type Session } from './rows/session.js';
import type {
  RpjmdAnswers,
  RpjmdCell,
  RpjmdInput,
  RpjmdProblem,
  RpjmdQuestion,
  RpjmdRow,
} from './types.js';

/**
 * What an RPJMD is read with.
 *
 * @example
 * const options: ReadRpjmdOptions = { plan: masterplan, period: { from: 2025, to: 2029 } };
 */
export interface ReadRpjmdOptions {
  /** Whose OPDs carry the programmes. What its RPJMD has already keeps id and code. */
  readonly plan: Pick<Masterplan, 'opds' | 'rpjmd' | 'region'>;
  /** The years of the RPJMD; else those of the plan's, else those that the headers name. */
  readonly period?: YearPeriod | undefined;
  readonly answers?: RpjmdAnswers | undefined;
  /**
   * Finds columns by their headers. Unless given: exactly by name, then by a spelling that is near, which is reported
   * with the problem `column-similar`.
   */
  readonly match?: MatchColumn | undefined;
  /** Called again and again meanwhile: what it throws ends the reading of a file that takes too long. */
  readonly tick?: (() => void) | undefined;
}

/**
 * What a file says of an RPJMD.
 *
 * @example
 * const isSettled = ({ questions, rpjmd }: ReadRpjmdResult) => rpjmd !== null && questions.length === 0;
 */
export interface ReadRpjmdResult {
  /**
   * What could be read, without what is asked about or in error; `null` where there is no table, period or vision. Only
   * what the file has: `mergeRpjmd` puts it to what the plan has.
   */
  readonly rpjmd: RpjmdInput | null;
  /** The rows as they were understood, in their order. */
  readonly rows: readonly RpjmdRow[];
  /** Which cells each entry was made of: the first of those that say the same. */
  readonly cells: readonly RpjmdCell[];
  readonly problems: readonly RpjmdProblem[];
  /** What a person has to answer first. */
  readonly questions: readonly RpjmdQuestion[];
}

/**
 * Reads visi, misi, tujuan, sasaran, programmes with their indicators, targets and ceilings from a file like those of
 * SIPD or the tables of an RPJMD document. Misi, tujuan and sasaran may stand in every row, only where they begin, or
 * in merged cells. Nothing is guessed: figures that may mean two things, units that only a title names and unknown
 * OPDs are asked about, and until they are answered their place stays empty. Sums, headings and kegiatan are left out and reported; hidden sheets too.
 *
 * @example
 * const { problems, rpjmd } = readRpjmd({ sheets: [], dates: '1900' }, {
 *   plan: masterplan,
 *   answers: { decimalSign: 'point' },
 * });
 * rpjmd; // null
 * problems.map(({ code }) => code); // ['nothing-recognised']
 */
export function readRpjmd(
  workbook: Workbook,
  { answers = {}, match, period: given, plan, tick = () => {} }: ReadRpjmdOptions,
): ReadRpjmdResult {
  const session: Session = {
    plan,
    answers,
    tick,
    problems: new Map(),
    questions: new Map(),
    cells: [],
  };
  const tables = findTables(session, workbook, match === undefined ? byNames() : [match]);
  const period = given ?? plan.rpjmd?.period ?? periodOf(tables);
  if (period === null) {
    if (tables.length > 0) session.questions.set('period', { kind: 'period', id: 'period' });
    return resultOf(session, null, []);
  }
  const draft: Draft = { vision: null, entries: [], programs: [] };
  const rows = tables.flatMap((table) => {
    const zeros = tableZeros(session, table, period);
    reportColumns(session, table, period, zeros);
    return readTable(session, draft, table, period, zeros);
  });
  const vision = draft.vision ?? plan.rpjmd?.vision ?? (answers.vision?.trim() || null);
  if (vision === null && tables.length > 0) {
    session.questions.set('vision', { kind: 'vision', id: 'vision' });
  }
  const isReadable = vision !== null && tables.length > 0;
  return resultOf(session, isReadable ? buildRpjmd(session, draft, period, vision) : null, rows);
}

const byNames = (): Matchers => [matchColumn(rpjmdNames), similarColumn(rpjmdNames)];

function findTables(session: Session, { sheets }: Workbook, match: Matchers): Table[] {
  const tables = sheets.flatMap((sheet) => {
    const place = { sheet: sheet.name, cell: null };
    session.tick();
    const table = findTable(sheet, match);
    if (sheet.hidden) {
      if (table !== null) report(session, 'warning', 'sheet-hidden', place);
      return [];
    }
    if (table === null) report(session, 'info', 'sheet-not-recognised', place);
    return table === null ? [] : [table];
  });
  if (tables.length === 0) {
    report(session, 'error', 'nothing-recognised', { sheet: '', cell: null });
  }
  return tables;
}

function resultOf(
  { cells, problems, questions }: Session,
  rpjmd: RpjmdInput | null,
  rows: readonly RpjmdRow[],
): ReadRpjmdResult {
  return {
    rpjmd,
    rows,
    cells,
    problems: [...problems.values()],
    questions: [...questions.values()],
  };
}
