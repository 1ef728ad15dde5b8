import { shownAssessment, type DatedAssessment } from '@kotacerdas/core/masterplan';
import type { Allowed } from '../api/allowed-by';

/**
 * The assessment that somebody sees who chose none: the latest, for who has answers to give; the last result, for who
 * only reads. `undefined` where there is none.
 *
 * @param assessments - the latest first
 */
export function firstOpened<Assessment extends DatedAssessment>(
  assessments: readonly Assessment[],
  asOf: string,
  allowed: Pick<Allowed, 'mayRate' | 'mayAssess' | 'mayConsolidate'>,
): Assessment | undefined {
  const [latest] = assessments;
  if (allowed.mayRate || allowed.mayAssess || allowed.mayConsolidate) return latest;
  return shownAssessment(assessments, asOf) ?? latest;
}
