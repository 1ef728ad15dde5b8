import { shownAssessment, type DatedAssessment } from './shown-assessment.js';

/**
 * The assessment to hold another one against: of those assessed on an earlier day, the one that stood for the plan
 * then, see {@link shownAssessment}. Only a consolidated one has levels to compare with; `null` without one.
 *
 * @example
 * const assessments = [
 *   { id: 'r-2024', assessedOn: '2024-06-30', state: 'locked', consolidated: {} },
 *   { id: 'r-2026', assessedOn: '2026-06-30', state: 'approved', consolidated: {} },
 * ] as const;
 * previousAssessment(assessments, { assessedOn: '2026-06-30' })?.id; // 'r-2024'
 * previousAssessment(assessments, { assessedOn: '2024-06-30' }); // null
 */
export function previousAssessment<Assessment extends DatedAssessment>(
  assessments: readonly Assessment[],
  { assessedOn }: Pick<DatedAssessment, 'assessedOn'>,
): Assessment | null {
  return shownAssessment(
    assessments.filter((entry) => entry.consolidated !== null && entry.assessedOn < assessedOn),
  );
}
