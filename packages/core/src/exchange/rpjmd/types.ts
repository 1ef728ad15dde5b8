import type { MasterplanInput } from '../../masterplan/types.js';
import type { ColumnUnit } from '../grammar/unit/column-unit.js';
import type { RpjmdProblemCode } from './problem-code.js';

/**
 * An RPJMD as it is written into a plan.
 *
 * @example
 * const titleOf = (rpjmd: RpjmdInput) => rpjmd.title;
 */
export type RpjmdInput = NonNullable<MasterplanInput['rpjmd']>;

/**
 * Where something stands in a file; `cell` is `null` for a whole sheet, `sheet` empty for the whole file.
 *
 * @example
 * const place: SheetPlace = { sheet: 'Program', cell: 'F7' };
 */
export interface SheetPlace {
  readonly sheet: string;
  readonly cell: string | null;
}

/**
 * Something that was found in the file. An error left something out, a warning took it and asks for a look, info
 * tells what was done. `describeRpjmdProblem` makes the sentence.
 *
 * @example
 * const problem: RpjmdProblem = {
 *   severity: 'error',
 *   code: 'program-code-wrong',
 *   place: { sheet: 'Program', cell: 'A7' },
 *   params: { found: '2,16,03' },
 * };
 */
export interface RpjmdProblem {
  readonly severity: 'error' | 'warning' | 'info';
  readonly code: RpjmdProblemCode;
  readonly place: SheetPlace;
  readonly params: Readonly<Record<string, string | number>>;
}

/**
 * What only a person knows. As long as it isn't answered, what depends on it is left out.
 *
 * @example
 * const question: RpjmdQuestion = {
 *   kind: 'figure',
 *   id: 'Program!F7',
 *   place: { sheet: 'Program', cell: 'F7' },
 *   found: '1.500',
 *   readings: [1500, 1.5],
 * };
 */
export type RpjmdQuestion =
  | {
      /** A figure that may mean several things: answered in `figures`, or for all at once by `decimalSign`. */
      readonly kind: 'figure';
      readonly id: string;
      readonly place: SheetPlace;
      readonly found: string;
      readonly readings: readonly [number, ...number[]];
    }
  | {
      /** An OPD that the plan doesn't know by this name or code: answered in `opds`. */
      readonly kind: 'opd';
      readonly id: string;
      /** Where it stands first. */
      readonly place: SheetPlace;
      readonly found: string;
      /** OPDs of the plan with a similar name, the nearest first; at most three. */
      readonly candidates: readonly { readonly opdId: string; readonly name: string }[];
    }
  | {
      /** In what ceilings are written, where only a title above their table says so: answered in `units`. */
      readonly kind: 'unit';
      readonly id: string;
      /** The first sheet with such a title. */
      readonly place: SheetPlace;
      readonly found: string;
      readonly choices: readonly ColumnUnit[];
    }
  /** Which years `target_1` and the like stand for: answered by the option `period`. */
  | { readonly kind: 'period'; readonly id: 'period' }
  /** The vision, where neither the file nor the plan has one: answered in `vision`. */
  | { readonly kind: 'vision'; readonly id: 'vision' };

/**
 * What a person answered so far; an answer that fits no question is ignored.
 *
 * @example
 * const answers: RpjmdAnswers = { decimalSign: 'point', opds: { diskominfo: 'opd-kominfo' } };
 */
export interface RpjmdAnswers {
  /** How the file writes numbers in text cells: `point` for an export of SIPD. */
  readonly decimalSign?: 'comma' | 'point' | undefined;
  /** By a question's id, one of its readings. */
  readonly figures?: Readonly<Record<string, number>> | undefined;
  /** By a question's id, an OPD of the plan. */
  readonly opds?: Readonly<Record<string, string>> | undefined;
  /** By a question's id, in what ceilings are written. */
  readonly units?: Readonly<Record<string, ColumnUnit>> | undefined;
  readonly vision?: string | undefined;
}

/**
 * A row of the file as it was read, for the dry run: which entries it names, and each figure as it stood there and as
 * it was understood.
 *
 * @example
 * const row: RpjmdRow = {
 *   place: { sheet: 'Program', cell: 'A7' },
 *   misi: null,
 *   tujuan: null,
 *   sasaran: 'Layanan digital',
 *   program: 'Aplikasi informatika',
 *   indicator: 'Indeks SPBE',
 *   figures: [{ cell: 'F7', column: 'target', year: 2026, found: '3,5', value: 3.5 }],
 * };
 */
export interface RpjmdRow {
  readonly place: SheetPlace;
  readonly misi: string | null;
  readonly tujuan: string | null;
  readonly sasaran: string | null;
  readonly program: string | null;
  readonly indicator: string | null;
  readonly figures: readonly RpjmdFigure[];
}

/**
 * A cell that an entry of the result's RPJMD was made of. The path leads to what it says: to nothing for the entry
 * itself, else as in `FieldChange`.
 *
 * @example
 * const cell: RpjmdCell = {
 *   sheet: 'Program', cell: 'K7', list: 'programs', id: 'rpjmd-program-1', path: ['ceilings', '2026'],
 * };
 */
export interface RpjmdCell {
  readonly sheet: string;
  readonly cell: string;
  readonly list: 'missions' | 'goals' | 'objectives' | 'programs';
  readonly id: string;
  readonly path: readonly string[];
}

/**
 * A figure of a row; `value` is `null` where it is asked about, unreadable or empty.
 *
 * @example
 * const figure: RpjmdFigure = {
 *   cell: 'K7', column: 'ceiling', year: 2026, found: 'Rp 1,5 miliar', value: 1_500_000_000,
 * };
 */
export interface RpjmdFigure {
  readonly cell: string;
  readonly column: 'baseline' | 'target' | 'ceiling';
  readonly year: number;
  readonly found: string;
  readonly value: number | null;
}
