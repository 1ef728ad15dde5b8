import type { Issue } from '../../issue/issue.js';
import type { ActionProgram, ProgramRef } from '../types.js';

/**
 * How programmes count in the plan's progress: each the same, or by what it costs.
 *
 * @example
 * const weighting: ProgressWeighting = 'budget';
 */
export type ProgressWeighting = 'equal' | 'budget';

/**
 * How progress is weighed, and as of when.
 *
 * @example
 * const options: ProgressOptions = { weighting: 'budget', asOf: '2026-11-23' };
 */
export interface ProgressOptions {
  /** `equal` unless given. */
  readonly weighting?: ProgressWeighting | undefined;
  /** ISO 8601 date or moment; core has no clock. */
  readonly asOf?: string | undefined;
}

/**
 * What the plan's progress reads of a programme.
 *
 * @example
 * const program: ProgressProgram = {
 *   id: 'pr-1',
 *   code: 'PR-1',
 *   status: 'running',
 *   period: { from: 2025, to: 2026 },
 *   budgets: [],
 *   progress: [{ reportedOn: '2026-06-30', percent: 40 }],
 * };
 */
export type ProgressProgram = Pick<
  ActionProgram,
  'id' | 'code' | 'status' | 'period' | 'budgets' | 'progress'
>;

/**
 * One programme's part in the plan's progress.
 *
 * @example
 * const part: ProgressContribution = {
 *   programId: 'pr-1',
 *   code: 'PR-1',
 *   percent: 40,
 *   expected: null,
 *   weight: 1,
 *   product: 40,
 *   share: 0.5,
 * };
 */
export interface ProgressContribution extends ProgramRef {
  /** Its latest report, 0 to 100. */
  readonly percent: number;
  /** Where it would be by time, 0 to 100; `null` without `asOf`. */
  readonly expected: number | null;
  /** 1, or its budget in rupiah. */
  readonly weight: number;
  /** Percent × weight: what it adds to the numerator. */
  readonly product: number;
  /** Weight ÷ denominator, 0 to 1. */
  readonly share: number;
}

/**
 * The plan's progress laid open: `mean = numerator / denominator`.
 *
 * @example
 * const progress: PlanProgress = {
 *   weighting: 'equal',
 *   mean: null,
 *   expected: null,
 *   numerator: 0,
 *   denominator: 0,
 *   reported: 0,
 *   unreported: 0,
 *   cancelled: 0,
 *   contributions: [],
 *   leftOut: [],
 *   issues: [],
 * };
 */
export interface PlanProgress {
  readonly weighting: ProgressWeighting;
  /** 0 to 100; `null` when nothing that weighs has reported. */
  readonly mean: number | null;
  /** Where the same programmes would be by time, in the same weights; `null` without `asOf`. */
  readonly expected: number | null;
  readonly numerator: number;
  readonly denominator: number;
  readonly reported: number;
  /** Programmes without a report: not 0 %, but not known. */
  readonly unreported: number;
  readonly cancelled: number;
  /** In order of code, in which they are added up. */
  readonly contributions: readonly ProgressContribution[];
  readonly leftOut: readonly (ProgramRef & {
    readonly reason: 'cancelled' | 'not-reported' | 'no-budget';
  })[];
  readonly issues: readonly Issue[];
}
