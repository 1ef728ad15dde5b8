import type { Issue } from '../../issue/issue.js';
import type { ActionProgram, ProgramRef } from '../types.js';

/**
 * What is read of a programme to see what waits for what.
 *
 * @example
 * const program: DependentProgram = { id: 'pr-2', code: 'PR-2', dependsOnProgramIds: ['pr-1'] };
 */
export type DependentProgram = Pick<ActionProgram, 'id' | 'code' | 'dependsOnProgramIds'>;

/**
 * What is read of a programme to see whether its years suit what it waits for.
 *
 * @example
 * const program: PlannedProgram = {
 *   id: 'pr-2',
 *   code: 'PR-2',
 *   dependsOnProgramIds: ['pr-1'],
 *   period: { from: 2026, to: 2027 },
 * };
 */
export type PlannedProgram = DependentProgram & Pick<ActionProgram, 'period'>;

/**
 * A programme on the time line that dependencies alone make, in years from its beginning.
 *
 * @example
 * const row: ScheduledProgram = {
 *   programId: 'pr-2',
 *   code: 'PR-2',
 *   duration: 2,
 *   earliestStart: 1,
 *   earliestFinish: 3,
 *   latestStart: 1,
 *   latestFinish: 3,
 *   slack: 0,
 * };
 */
export interface ScheduledProgram extends ProgramRef {
  /** Years of its period; 0 for a period that is none. */
  readonly duration: number;
  /** 0, or where the last programme it depends on ends. */
  readonly earliestStart: number;
  readonly earliestFinish: number;
  /** The latest that leaves the end of the whole where it is. */
  readonly latestStart: number;
  readonly latestFinish: number;
  /** Years it may slip without the whole ending later; 0 on a critical path. */
  readonly slack: number;
}

/**
 * The longest chain of dependencies, or the circles that keep there from being one.
 *
 * @example
 * const result: CriticalPath = { ok: false, cycles: [['PR-1', 'PR-2']], issues: [] };
 */
export type CriticalPath =
  | {
      readonly ok: true;
      /** Years from the beginning to the end of the longest chain; 0 without programmes. */
      readonly length: number;
      /** The longest chain, first to last; of several equally long ones, one chosen by code. */
      readonly path: readonly ProgramRef[];
      /** By earliest start, then by code. */
      readonly programs: readonly ScheduledProgram[];
      readonly issues: readonly Issue[];
    }
  | {
      readonly ok: false;
      /** Codes of each circle: each depends on the next, the last on the first. */
      readonly cycles: readonly (readonly string[])[];
      readonly issues: readonly Issue[];
    };
