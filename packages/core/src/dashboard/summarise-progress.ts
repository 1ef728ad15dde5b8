import { latestPercent } from '../action-plan/latest-percent.js';
import type { Program } from '../masterplan/types.js';
import type { ProgressSummary } from './types.js';

/**
 * Mean of each programme's latest report. Cancelled programmes are left out; one without a report isn't
 * taken for 0 % but counted as unreported, so that the mean is read with what stands behind it.
 */
export function summariseProgress(
  programs: readonly Pick<Program, 'progress' | 'status'>[],
): ProgressSummary {
  let sum = 0;
  let reported = 0;
  let unreported = 0;
  for (const { progress, status } of programs) {
    if (status === 'cancelled') continue;
    const percent = latestPercent(progress);
    if (percent === null) {
      unreported += 1;
    } else {
      reported += 1;
      sum += percent;
    }
  }
  return { mean: reported === 0 ? null : sum / reported, reported, unreported };
}
