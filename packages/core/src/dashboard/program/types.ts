import type { PlanProgress } from '../../action-plan/progress/types.js';
import type {
  LateProgram,
  LateReason,
  StaleProgram,
} from '../../action-plan/progress/late-types.js';
import type { Program } from '../../masterplan/types.js';

/**
 * Mean progress, each programme the same, with how many stand behind it: `mean = numerator / denominator`, the sum of
 * what those that reported by `asOf` have come to, over how many that are.
 *
 * @example
 * const progress: ProgressSummary = {
 *   mean: 62.5, expected: 75, numerator: 250, denominator: 4, reported: 4, unreported: 1,
 *   byBudget: { mean: 55, expected: 80, numerator: 5_500_000_000, denominator: 100_000_000, withoutBudget: 2 },
 * };
 */
export interface ProgressSummary extends Pick<
  PlanProgress,
  'mean' | 'expected' | 'numerator' | 'denominator' | 'reported' | 'unreported'
> {
  readonly byBudget: BudgetProgress;
}

/**
 * The same progress with each programme weighed by its budget over all years.
 *
 * @example
 * const progress: BudgetProgress = {
 *   mean: 55, expected: 80, numerator: 5_500_000_000, denominator: 100_000_000, withoutBudget: 2,
 * };
 */
export interface BudgetProgress {
  /** 0 to 100; `null` when no programme with a budget has reported. */
  readonly mean: number | null;
  /** Where those programmes would be by time, in the same weights. */
  readonly expected: number | null;
  /** Σ percent × rupiah. */
  readonly numerator: number;
  /** Σ rupiah of the programmes that reported. */
  readonly denominator: number;
  /** Programmes that reported but have no budget: they weigh nothing here. */
  readonly withoutBudget: number;
}

/**
 * Programmes that need a look, and how many were looked at. What counts as late or stale is our own proposal:
 * see `defaultTimeliness`.
 *
 * @example
 * const timeliness: TimelinessSummary = {
 *   tolerance: 10,
 *   staleAfterDays: 90,
 *   late: {
 *     numerator: 0, denominator: 4, share: 0,
 *     byReason: { 'behind-time': 0, 'period-over': 0, 'not-started': 0 },
 *     programs: [],
 *   },
 *   stale: { numerator: 1, denominator: 2, share: 0.5, programs: null },
 * };
 */
export interface TimelinessSummary {
  /** Percentage points that a programme may lie behind the time gone. */
  readonly tolerance: number;
  /** Days after which a running programme should have reported again. */
  readonly staleAfterDays: number;
  /** Late programmes among those planned or running. */
  readonly late: LookedAt<LateProgram> & {
    /** A programme can have several reasons. */
    readonly byReason: Readonly<Record<LateReason, number>>;
  };
  /** Programmes without a recent report among those running. */
  readonly stale: LookedAt<StaleProgram>;
}

/**
 * How many of the programmes that were looked at are found; one whose period is none can't be judged and isn't
 * among them.
 *
 * @example
 * const stale: LookedAt<StaleProgram> = { numerator: 1, denominator: 2, share: 0.5, programs: null };
 */
export interface LookedAt<Found> {
  readonly numerator: number;
  readonly denominator: number;
  /** 0 to 1; `null` where there was none to look at. */
  readonly share: number | null;
  /** The most pressing first; `null` in a public summary, see `toPublicSummary`. */
  readonly programs: readonly Found[] | null;
}

/**
 * The programmes of a plan in figures.
 *
 * @example
 * const programs: Pick<ProgramsSummary, 'total' | 'quickWins'> = { total: 12, quickWins: 6 };
 */
export interface ProgramsSummary {
  readonly total: number;
  readonly quickWins: number;
  readonly byStatus: Readonly<Record<Program['status'], number>>;
  readonly progress: ProgressSummary;
  readonly timeliness: TimelinessSummary;
}
