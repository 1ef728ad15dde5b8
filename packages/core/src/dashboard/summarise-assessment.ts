import type { Framework } from '../framework/types.js';
import type { ReadinessAssessment } from '../masterplan/types.js';
import { scoreReadiness } from '../readiness/score-readiness.js';
import type { ReadinessSummary } from './types.js';

/**
 * One assessment of a plan with its score: whichever a reader picks. `summariseMasterplan` gives the one that stands
 * for the plan. Until an owner has consolidated, the score is `null` all over.
 *
 * @throws KotaCerdasError `KC_INVALID_INSTRUMENT` as `scoreReadiness` does.
 *
 * @example
 * const [first] = masterplan.readiness;
 * first && summariseAssessment(first, framework).consolidated; // true
 */
export function summariseAssessment(
  { assessedOn, consolidated, id, opdRatings, title }: ReadinessAssessment,
  framework: Pick<Framework, 'readiness'>,
): ReadinessSummary {
  return {
    assessmentId: id,
    title,
    assessedOn,
    raters: opdRatings.length,
    consolidated: consolidated !== null,
    score: scoreReadiness(framework.readiness, consolidated?.ratings ?? []),
  };
}
