import { shownAssessment, type ReadinessAssessment } from '@kotacerdas/core/masterplan';
import type { LoadedPlan } from '../base/source/plan.js';

/** The assessment with this id; without one, that which stands for the plan. `null` when there is none. */
export function chosenAssessment(
  { asOf, masterplan }: LoadedPlan,
  id: string | null,
): ReadinessAssessment | null {
  if (id === null || id === '') return shownAssessment(masterplan.readiness, asOf);
  return masterplan.readiness.find((entry) => entry.id === id) ?? null;
}
