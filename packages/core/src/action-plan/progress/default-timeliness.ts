/**
 * When a programme counts as late, and when what is known of it as stale.
 *
 * @example
 * const timeliness: Timeliness = { tolerance: 5, staleAfterDays: 30 };
 */
export interface Timeliness {
  /** Percentage points that a programme may lie behind the time gone. */
  readonly tolerance: number;
  /** Days after which a running programme should have reported again. */
  readonly staleAfterDays: number;
}

/**
 * 10 percentage points, and the 90 days of the dashboard's *keterkinian data*. Both are our own proposal.
 *
 * @example
 * defaultTimeliness.staleAfterDays; // 90
 */
export const defaultTimeliness: Timeliness = { tolerance: 10, staleAfterDays: 90 };
