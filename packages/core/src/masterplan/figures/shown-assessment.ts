import type { ReadinessAssessment } from '../types.js';

/**
 * The assessment whose figures stand for the plan: the latest that was consolidated, since one that OPDs have
 * only begun doesn't hide the last result. Without a consolidated one, the latest; `null` without any.
 *
 * Of two assessments of one day the one with the greater id is the later, so that the order of the list
 * decides nothing.
 *
 * @example
 * shownAssessment([
 *   { id: 'r-2025', assessedOn: '2025-06-30', consolidated: {} },
 *   { id: 'r-2026', assessedOn: '2026-06-30', consolidated: null },
 * ])?.id; // 'r-2025'
 */
export function shownAssessment<Assessment extends DatedAssessment>(
  assessments: readonly Assessment[],
): Assessment | null {
  let shown: Assessment | null = null;
  for (const assessment of assessments) {
    if (shown === null || comesAfter(assessment, shown)) shown = assessment;
  }
  return shown;
}

/**
 * What {@link shownAssessment} reads of an assessment.
 *
 * @example
 * const assessment: DatedAssessment = { id: 'r-2026', assessedOn: '2026-06-30', consolidated: null };
 */
export type DatedAssessment = Pick<ReadinessAssessment, 'id' | 'assessedOn'> & {
  readonly consolidated: object | null;
};

function comesAfter(a: DatedAssessment, b: DatedAssessment): boolean {
  if ((a.consolidated === null) !== (b.consolidated === null)) return a.consolidated !== null;
  return a.assessedOn === b.assessedOn ? a.id > b.id : a.assessedOn > b.assessedOn;
}
