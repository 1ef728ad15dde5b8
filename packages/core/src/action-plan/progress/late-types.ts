import type { Issue } from '../../issue/issue.js';
import type { ActionProgram, ProgramRef } from '../types.js';

/**
 * What lateness is read off.
 *
 * @example
 * const program: TimedProgram = {
 *   id: 'pr-1',
 *   code: 'PR-1',
 *   status: 'running',
 *   period: { from: 2025, to: 2026 },
 *   progress: [],
 * };
 */
export type TimedProgram = Pick<ActionProgram, 'id' | 'code' | 'status' | 'period' | 'progress'>;

/**
 * Why a programme is late: its report, or its silence once it runs, lies behind the time gone, its years are over and it isn't finished, or it
 * should be under way and is still planned.
 *
 * @example
 * const reason: LateReason = 'behind-time';
 */
export type LateReason = 'behind-time' | 'period-over' | 'not-started';

/**
 * A programme that is late or of which nothing recent is known, with the figures that say so.
 *
 * @example
 * const finding: LateProgram = {
 *   programId: 'pr-1',
 *   code: 'PR-1',
 *   percent: 40,
 *   reportedOn: '2026-06-30',
 *   expected: 62.5,
 *   shortfall: 22.5,
 *   reasons: ['behind-time'],
 * };
 */
export interface LateProgram extends ProgramRef {
  /** Latest report, 0 to 100; `null` without one. */
  readonly percent: number | null;
  readonly reportedOn: string | null;
  /** By time, 0 to 100. */
  readonly expected: number;
  /**
   * Expected − percent, in percentage points. Without a report it is `null` for a planned programme, and counted
   * from 0 % for a running one.
   */
  readonly shortfall: number | null;
  /** At least one. */
  readonly reasons: readonly LateReason[];
}

/**
 * A running programme that hasn't reported for too long, or never.
 *
 * @example
 * const finding: StaleProgram = { programId: 'pr-1', code: 'PR-1', reportedOn: null, days: 120 };
 */
export interface StaleProgram extends ProgramRef {
  readonly reportedOn: string | null;
  /** Days since its report; without one, since 1 January of its first year. */
  readonly days: number;
}

/**
 * What needs a look: late programmes and stale reports.
 *
 * @example
 * const result: LateAndStale = { asOf: '2026-11-23', late: [], stale: [], issues: [] };
 */
export interface LateAndStale {
  readonly asOf: string;
  /** Largest shortfall first, then those without a report; of the same, by code. */
  readonly late: readonly LateProgram[];
  /** Longest silence first; of the same, by code. */
  readonly stale: readonly StaleProgram[];
  readonly issues: readonly Issue[];
}
