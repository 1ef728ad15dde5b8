import type { Issue } from '../../issue/issue.js';
import type { Horizon, ProgramStatus } from '../choices.js';
import type { HorizonProfile } from '../horizon/default-horizons.js';
import type { ActionProgram, ProgramRef, YearPeriod } from '../types.js';

/**
 * A programme as the roadmap shows it.
 *
 * @example
 * const row: RoadmapProgram = {
 *   programId: 'pr-1',
 *   code: 'PR-GOV-01',
 *   name: 'Perizinan digital',
 *   period: { from: 2024, to: 2025 },
 *   quickWin: false,
 *   status: 'running',
 * };
 */
export interface RoadmapProgram extends ProgramRef {
  readonly name: string;
  readonly period: YearPeriod;
  readonly quickWin: boolean;
  readonly status: ProgramStatus;
}

/**
 * The roadmap: horizons in their order, in each the dimensions, in each the years in which programmes begin.
 *
 * @example
 * const map: Roadmap = { span: null, horizons: [], leftOut: [], issues: [] };
 */
export interface Roadmap {
  /** First and last year of all placed programmes; `null` without one. */
  readonly span: YearPeriod | null;
  /** Every horizon of the profile, also an empty one, shortest first. */
  readonly horizons: readonly {
    readonly horizon: Horizon;
    readonly programs: number;
    readonly dimensions: readonly {
      readonly dimensionId: string;
      readonly programs: number;
      /** Years in which a programme begins, earliest first; programmes in order of their end, then code. */
      readonly years: readonly {
        readonly year: number;
        readonly programs: readonly RoadmapProgram[];
      }[];
    }[];
  }[];
  /**
   * Programmes without a place, in order of code: the period is none, the stated horizon isn't one of the profile,
   * or (by years) the period is longer than every horizon.
   */
  readonly leftOut: readonly (ProgramRef & {
    readonly reason: 'no-period' | 'horizon-not-in-profile' | 'beyond-horizons';
  })[];
  readonly issues: readonly Issue[];
}

/**
 * How a roadmap is laid out.
 *
 * @example
 * const options: RoadmapOptions = { dimensionIds: ['smart-governance', 'smart-branding'], by: 'years' };
 */
export interface RoadmapOptions {
  /** Dimensions in the framework's order; others follow by id. Empty ones are left out of a horizon. */
  readonly dimensionIds?: readonly string[] | undefined;
  /** Group by the `stated` horizon (the default) or by the one that the `years` make. */
  readonly by?: 'stated' | 'years' | undefined;
  readonly profile?: HorizonProfile | undefined;
}

/**
 * What the roadmap reads of a programme.
 *
 * @example
 * const row: RoadmapRow = {
 *   id: 'pr-1',
 *   code: 'PR-GOV-01',
 *   name: 'Perizinan digital',
 *   dimensionId: 'smart-governance',
 *   period: { from: 2024, to: 2025 },
 *   horizon: 'medium',
 *   quickWin: false,
 *   status: 'running',
 * };
 */
export type RoadmapRow = Pick<
  ActionProgram,
  'id' | 'code' | 'name' | 'dimensionId' | 'period' | 'horizon' | 'quickWin' | 'status'
>;
