/**
 * Records by how long ago they changed: the *keterkinian data* of the dashboard.
 *
 * @example
 * const freshness: Freshness = { under30Days: 4, from30To90Days: 1, over90Days: 0 };
 */
export interface Freshness {
  /** Fewer than 30 days ago. */
  readonly under30Days: number;
  /** 30 to 90 days ago, both included. */
  readonly from30To90Days: number;
  readonly over90Days: number;
}
