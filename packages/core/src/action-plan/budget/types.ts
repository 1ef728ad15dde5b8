import type { Issue } from '../../issue/issue.js';
import type { FundingSource, Horizon, ProgramStatus } from '../choices.js';
import type { ActionProgram } from '../types.js';

/**
 * By what a budget can be broken down, and what the keys of its rows are then.
 *
 * @example
 * const year: BudgetKeys['year'] = 2026;
 */
export interface BudgetKeys {
  readonly year: number;
  readonly source: FundingSource;
  /** Id of the OPD that carries the money. */
  readonly opd: string;
  readonly dimension: string;
  /** `null` for programmes that name no sub-dimension. */
  readonly 'sub-dimension': string | null;
  readonly horizon: Horizon;
  readonly kind: string;
  readonly status: ProgramStatus;
  readonly 'quick-win': boolean;
  /** Id of the RPJMD programme; `null` for programmes that name none. */
  readonly 'rpjmd-program': string | null;
  /** Id of the programme. */
  readonly program: string;
}

/**
 * One of the ways to break a budget down.
 *
 * @example
 * const by: BudgetBy = 'source';
 */
export type BudgetBy = keyof BudgetKeys;

/**
 * What the budget reads of a programme.
 *
 * @example
 * const program: BudgetProgram = {
 *   id: 'pr-1',
 *   code: 'PR-1',
 *   dimensionId: 'smart-living',
 *   kind: 'application',
 *   leadOpdId: 'opd-1',
 *   supportingOpdIds: [],
 *   horizon: 'short',
 *   quickWin: true,
 *   status: 'running',
 *   budgets: [{ year: 2026, source: 'hibah', amount: 75_000_000 }],
 * };
 */
export type BudgetProgram = Pick<
  ActionProgram,
  | 'id'
  | 'code'
  | 'dimensionId'
  | 'subDimensionId'
  | 'kind'
  | 'leadOpdId'
  | 'supportingOpdIds'
  | 'rpjmdProgramId'
  | 'horizon'
  | 'quickWin'
  | 'status'
  | 'budgets'
>;

/**
 * A budget line's part in a row or cell: where the money of an amount comes from.
 *
 * @example
 * const part: BudgetPart = { programId: 'pr-1', code: 'PR-1', line: 0, amount: 75_000_000 };
 */
export interface BudgetPart {
  readonly programId: string;
  readonly code: string;
  /** Which of the programme's budget lines, from 0. */
  readonly line: number;
  /** Whole rupiah: the line's amount, or this OPD's part of it. */
  readonly amount: number;
}

/**
 * What stands under one key. `amount` is the sum of `parts`, to the rupiah.
 *
 * @example
 * const row: BudgetRow<'year'> = { key: 2026, amount: 0, share: null, parts: [] };
 */
export interface BudgetRow<By extends BudgetBy> {
  readonly key: BudgetKeys[By];
  readonly amount: number;
  /** Amount ÷ total, 0 to 1; `null` when the total is 0. */
  readonly share: number | null;
  /** In order of the programmes' codes, then of their lines. */
  readonly parts: readonly BudgetPart[];
}

/**
 * A budget by one thing; the amounts of `rows` sum to `total`.
 *
 * @example
 * const table: BudgetBreakdown<'source'> = { by: 'source', total: 0, rows: [], issues: [] };
 */
export interface BudgetBreakdown<By extends BudgetBy> {
  readonly by: By;
  /** Whole rupiah. */
  readonly total: number;
  readonly rows: readonly BudgetRow<By>[];
  readonly issues: readonly Issue[];
}

/**
 * A budget by two things at once. The cells of a row sum to the row, those under a column to the column, and
 * rows and columns both to `total`.
 *
 * @example
 * const table: BudgetTable<'year', 'source'> = {
 *   rowsBy: 'year',
 *   columnsBy: 'source',
 *   total: 0,
 *   columns: [],
 *   rows: [],
 *   issues: [],
 * };
 */
export interface BudgetTable<Rows extends BudgetBy, Columns extends BudgetBy> {
  readonly rowsBy: Rows;
  readonly columnsBy: Columns;
  readonly total: number;
  readonly columns: readonly {
    readonly key: BudgetKeys[Columns];
    readonly amount: number;
    readonly share: number | null;
  }[];
  readonly rows: readonly {
    readonly key: BudgetKeys[Rows];
    readonly amount: number;
    readonly share: number | null;
    /** Only cells that a line falls into, in the order of the columns; `share` is of the row. */
    readonly cells: readonly BudgetRow<Columns>[];
  }[];
  readonly issues: readonly Issue[];
}

/**
 * How the money of a programme is shared out to its OPDs, as weights.
 *
 * @example
 * const halves: OpdWeights = { lead: 1, supporting: 1 };
 */
export interface OpdWeights {
  /** Weight of the lead OPD. */
  readonly lead: number;
  /** Weight of each supporting OPD. */
  readonly supporting: number;
}

/**
 * What counts, and how.
 *
 * @example
 * const options: BudgetOptions = { leaveOut: ['cancelled'], opdWeights: { lead: 2, supporting: 1 } };
 */
export interface BudgetOptions {
  /** Programmes in these states don't count; without it every programme does, as the plan was drawn up. */
  readonly leaveOut?: readonly ProgramStatus[] | undefined;
  /** {@link defaultOpdWeights} unless given: the lead OPD carries all. */
  readonly opdWeights?: OpdWeights | undefined;
}
