import type { Horizon, ProgramStatus } from '../choices.js';
import type { programColumns } from './program-columns.js';
import type { ActionProgram } from '../types.js';

/**
 * What programmes are listed under: their horizon, dimension, lead OPD, the year they begin in, or nothing.
 *
 * @example
 * const by: ProgramGrouping = 'dimension';
 */
export type ProgramGrouping = 'horizon' | 'dimension' | 'opd' | 'start-year' | 'none';

/**
 * What a list needs to know of a programme to put it into its group.
 *
 * @example
 * const program: GroupedProgram = {
 *   id: 'pr-1',
 *   code: 'PR-1',
 *   dimensionId: 'smart-living',
 *   leadOpdId: 'opd-1',
 *   horizon: 'short',
 *   period: { from: 2026, to: 2026 },
 * };
 */
export type GroupedProgram = Pick<
  ActionProgram,
  'id' | 'code' | 'dimensionId' | 'leadOpdId' | 'horizon' | 'period'
>;

/**
 * Programmes that stand under one heading: the horizon, the id of the dimension or OPD, the year as text, or
 * `null` where nothing parts them.
 *
 * @example
 * const group: ProgramGroup<GroupedProgram> = { key: 'short', programs: [] };
 */
export interface ProgramGroup<Program> {
  readonly key: string | null;
  readonly programs: readonly Program[];
}

/**
 * What a reader looks for; a field left out lets everything through.
 *
 * @example
 * const filter: ProgramFilter = { text: 'izin', year: 2026, quickWin: true };
 */
export interface ProgramFilter {
  /** Words that occur in code or name, whatever their case. */
  readonly text?: string | undefined;
  readonly dimensionId?: string | undefined;
  readonly leadOpdId?: string | undefined;
  readonly horizon?: Horizon | undefined;
  readonly status?: ProgramStatus | undefined;
  readonly quickWin?: boolean | undefined;
  /** A year of its period. */
  readonly year?: number | undefined;
}

/**
 * What the filter looks at.
 *
 * @example
 * const read = (program: FilteredProgram) => `${program.code} ${program.name}`;
 */
export type FilteredProgram = Pick<
  ActionProgram,
  'code' | 'name' | 'dimensionId' | 'leadOpdId' | 'horizon' | 'status' | 'quickWin' | 'period'
>;

/**
 * What a list of programmes can be ordered by.
 *
 * @example
 * const column: ProgramColumn = 'budget';
 */
export type ProgramColumn = (typeof programColumns)[number];

/**
 * The column a list goes by, and which way.
 *
 * @example
 * const sorting: ProgramSorting = { column: 'budget', descending: true };
 */
export interface ProgramSorting {
  readonly column: ProgramColumn;
  readonly descending: boolean;
}

/**
 * What the order of some columns depends on.
 *
 * @example
 * const order: ProgramOrder = {
 *   dimensionIds: ['smart-governance'],
 *   opdNames: new Map([['opd-1', 'Diskominfo']]),
 *   asOf: '2026-11-23',
 * };
 */
export interface ProgramOrder {
  readonly dimensionIds: readonly string[];
  readonly opdNames: ReadonlyMap<string, string>;
  /** ISO 8601; later progress reports don't count yet. */
  readonly asOf: string;
}

/**
 * What ordering looks at.
 *
 * @example
 * const read = ({ budgets }: SortedProgram) => budgets.length;
 */
export type SortedProgram = FilteredProgram & Pick<ActionProgram, 'kind' | 'budgets' | 'progress'>;
