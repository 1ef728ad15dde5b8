import { dayOf } from '../../date/day-of.js';
import { requireDay } from '../../date/require-day.js';
import type { ReadinessAssessment } from '../types.js';

/**
 * The assessment whose figures stand for the plan: the latest that was consolidated and approved (or locked), since one
 * that is still being worked on doesn't hide the last result. Without an approved one, the latest that was consolidated;
 * without that, the latest; `null` without any.
 *
 * Of two assessments of one day the one with the greater id is the later, so that the order of the list
 * decides nothing. With `asOf` only those assessed up to its day (in Western Indonesian Time) count, so that a past state can be
 * drawn again.
 *
 * @throws KotaCerdasError `KC_INVALID_DATE` when `asOf` is given and is no date.
 *
 * @example
 * const assessments = [
 *   { id: 'r-2024', assessedOn: '2024-06-30', state: 'locked', consolidated: {} },
 *   { id: 'r-2025', assessedOn: '2025-06-30', state: 'approved', consolidated: {} },
 *   { id: 'r-2026', assessedOn: '2026-06-30', state: 'draft', consolidated: {} },
 * ] as const;
 * shownAssessment(assessments)?.id; // 'r-2025'
 * shownAssessment(assessments, '2024-12-31')?.id; // 'r-2024'
 */
export function shownAssessment<Assessment extends DatedAssessment>(
  assessments: readonly Assessment[],
  asOf?: string,
): Assessment | null {
  const until = asOf === undefined ? null : requireDay(asOf);
  let shown: Assessment | null = null;
  for (const assessment of assessments) {
    if (until !== null && !isBy(assessment.assessedOn, until)) continue;
    if (shown === null || comesAfter(assessment, shown)) shown = assessment;
  }
  return shown;
}

function isBy(assessedOn: string, until: string): boolean {
  const day = dayOf(assessedOn);
  return day !== null && day <= until;
}

/**
 * What {@link shownAssessment} reads of an assessment.
 *
 * @example
 * const assessment: DatedAssessment = {
 *   id: 'r-2026',
 *   assessedOn: '2026-06-30',
 *   state: 'draft',
 *   consolidated: null,
 * };
 */
export type DatedAssessment = Pick<ReadinessAssessment, 'id' | 'assessedOn' | 'state'> & {
  readonly consolidated: object | null;
};

function comesAfter(a: DatedAssessment, b: DatedAssessment): boolean {
  const difference = standing(a) - standing(b);
  if (difference !== 0) return difference > 0;
  return a.assessedOn === b.assessedOn ? a.id > b.id : a.assessedOn > b.assessedOn;
}

/** How much an assessment has to say, whatever its day. */
function standing({ consolidated, state }: DatedAssessment): 0 | 1 | 2 {
  if (consolidated === null) return 0;
  return state === 'approved' || state === 'locked' ? 2 : 1;
}
