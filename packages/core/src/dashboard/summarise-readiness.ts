import type { Framework } from '../framework/types.js';
import type { Masterplan, ReadinessAssessment } from '../masterplan/types.js';
import { scoreReadiness } from '../readiness/score-readiness.js';
import type { ReadinessSummary } from './types.js';

/**
 * The latest assessment that was consolidated, scored on its consolidated levels: one that OPDs have only
 * begun doesn't hide the last result. Without a consolidated one, the latest; `null` when a plan has none.
 */
export function summariseReadiness(
  { readiness }: Pick<Masterplan, 'readiness'>,
  framework: Framework,
): ReadinessSummary | null {
  const byDay = [...readiness].sort(latestFirst);
  const shown = byDay.find(({ consolidated }) => consolidated !== null) ?? byDay[0];
  if (shown === undefined) return null;
  return {
    assessmentId: shown.id,
    title: shown.title,
    assessedOn: shown.assessedOn,
    raters: shown.opdRatings.length,
    consolidated: shown.consolidated !== null,
    score: scoreReadiness(framework.readiness, shown.consolidated?.ratings ?? []),
  };
}

/** Assessments of one day go by their id, so that the order of a list decides nothing. */
function latestFirst(a: ReadinessAssessment, b: ReadinessAssessment): number {
  if (a.assessedOn !== b.assessedOn) return a.assessedOn < b.assessedOn ? 1 : -1;
  return a.id < b.id ? 1 : -1;
}
