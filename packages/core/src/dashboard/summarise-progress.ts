import { planProgress } from '../action-plan/progress/plan-progress.js';
import type { ProgressProgram } from '../action-plan/progress/types.js';
import type { ProgressSummary } from './types.js';

/**
 * Mean of each programme's latest report by a moment, each programme counting the same. Cancelled programmes are left out; one
 * without a report isn't taken for 0 % but counted as unreported, so that the mean is read with what stands behind
 * it.
 */
export function summariseProgress(
  programs: readonly ProgressProgram[],
  asOf: string,
): ProgressSummary {
  const { mean, reported, unreported } = planProgress(programs, { asOf });
  return { mean, reported, unreported };
}
