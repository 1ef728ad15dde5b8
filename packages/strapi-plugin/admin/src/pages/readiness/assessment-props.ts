import type { ReadinessAssessment } from '@kotacerdas/core/masterplan';
import type { LivePlan } from '../plan/sound-plan';

/** What every view of an assessment shows it from. */
export interface AssessmentProps {
  planDocumentId: string;
  assessment: ReadinessAssessment;
  live: LivePlan;
}
