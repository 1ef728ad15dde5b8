import type { Framework } from '../framework/types.js';
import type { Masterplan } from '../masterplan/types.js';
import { scoreReadiness } from '../readiness/score-readiness.js';
import type { ReadinessSummary } from './types.js';

/** The latest assessment, scored on its consolidated levels; `null` when a plan has none. */
export function summariseReadiness(
  { readiness }: Pick<Masterplan, 'readiness'>,
  framework: Framework,
): ReadinessSummary | null {
  const [latest] = [...readiness].sort((a, b) => (a.assessedOn < b.assessedOn ? 1 : -1));
  if (latest === undefined) return null;
  return {
    assessmentId: latest.id,
    title: latest.title,
    assessedOn: latest.assessedOn,
    raters: latest.opdRatings.length,
    consolidated: latest.consolidated !== null,
    score: scoreReadiness(framework.readiness, latest.consolidated?.ratings ?? []),
  };
}
