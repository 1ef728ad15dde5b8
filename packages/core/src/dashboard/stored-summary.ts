import type { ProgramsSummary, ProgressSummary } from './program/types.js';
import type {
  BudgetSummary,
  DimensionSummary,
  InnovationsSummary,
  MasterplanSummary,
} from './types.js';

/**
 * Progress as an older version may have stored it.
 *
 * @example
 * const progress: StoredProgress = { mean: 62.5, reported: 4, unreported: 1 };
 */
export type StoredProgress = Pick<ProgressSummary, 'mean' | 'reported' | 'unreported'> &
  Partial<ProgressSummary>;

/**
 * A summary as it may be stored. Published editions keep the summary that was made when they were frozen, so one
 * from an older version lacks the parts that were added since: read them with care. Every
 * {@link MasterplanSummary} is one.
 *
 * @example
 * const answered = ({ trace }: StoredSummary) => trace?.problems.answered ?? null;
 * answered(summary); // 1
 */
export interface StoredSummary
  extends
    Omit<
      MasterplanSummary,
      | 'filter'
      | 'freshness'
      | 'opds'
      | 'trace'
      | 'unapproved'
      | 'innovations'
      | 'dimensions'
      | 'budget'
      | 'programs'
    >,
    Partial<Pick<MasterplanSummary, 'filter' | 'freshness' | 'opds' | 'trace' | 'unapproved'>> {
  readonly innovations: Omit<InnovationsSummary, 'perProposer'> &
    Partial<Pick<InnovationsSummary, 'perProposer'>>;
  readonly dimensions: readonly (Omit<DimensionSummary, 'progress'> & {
    readonly progress: StoredProgress;
  })[];
  readonly budget: Omit<BudgetSummary, 'cancelled' | 'issues'> &
    Partial<Pick<BudgetSummary, 'cancelled' | 'issues'>>;
  readonly programs: Omit<ProgramsSummary, 'progress' | 'timeliness'> &
    Partial<Pick<ProgramsSummary, 'timeliness'>> & { readonly progress: StoredProgress };
}
