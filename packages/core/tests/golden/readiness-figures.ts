import type { Framework } from '@kotacerdas/core/framework';
import type { Masterplan } from '@kotacerdas/core/masterplan';
import {
  compareReadiness,
  compareSelfWithAssessor,
  consolidateReadiness,
  explainReadiness,
  raterDisagreement,
  threeWayView,
  type RaterSheet,
} from '@kotacerdas/core/readiness';

/** What is known of a region's readiness: scores with all their parts, and how raters differ. */
export function readinessFigures({ readiness }: Masterplan, { readiness: instrument }: Framework) {
  const assessments = readiness.map(({ assessorRatings, consolidated, id, opdRatings }) => {
    const ratings = consolidated?.ratings ?? [];
    const opds = opdRatings.map((opd): RaterSheet => ({
      raterId: opd.opdId,
      ratings: opd.ratings,
    }));
    return {
      id,
      explanation: explainReadiness(instrument, ratings),
      threeWay: threeWayView(instrument, ratings),
      disagreement: raterDisagreement(instrument, opds),
      suggested: consolidateReadiness(instrument, opds, []),
      againstAssessors: assessorRatings.map((assessor) =>
        compareSelfWithAssessor(instrument, ratings, assessor.ratings),
      ),
    };
  });
  const [before, after] = readiness.map(({ consolidated }) => consolidated);
  return {
    assessments,
    comparison:
      before && after ? compareReadiness(instrument, before, after) : 'fewer than two assessments',
  };
}
