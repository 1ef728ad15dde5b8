import { planProgress } from '../../action-plan/progress/plan-progress.js';
import type { ProgressProgram } from '../../action-plan/progress/types.js';
import type { ProgressSummary } from './types.js';

/** Progress of programmes by a moment, each the same and each by its budget. */
export function summariseProgress(
  programs: readonly ProgressProgram[],
  asOf: string,
): ProgressSummary {
  const equal = planProgress(programs, { asOf });
  const weighed = planProgress(programs, { asOf, weighting: 'budget' });
  return {
    mean: equal.mean,
    expected: equal.expected,
    numerator: equal.numerator,
    denominator: equal.denominator,
    reported: equal.reported,
    unreported: equal.unreported,
    byBudget: {
      mean: weighed.mean,
      expected: weighed.expected,
      numerator: weighed.numerator,
      denominator: weighed.denominator,
      withoutBudget: weighed.reported - weighed.contributions.length,
    },
  };
}
