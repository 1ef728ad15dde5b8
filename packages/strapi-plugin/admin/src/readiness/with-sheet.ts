import type { Masterplan, Rater, ReadinessAssessment } from '@kotacerdas/core/masterplan';
import type { SheetRating } from '../../../shared/contracts/readiness';

/** The plan with these answers of a rater in place of those that it had. */
export function withSheet(
  masterplan: Masterplan,
  assessmentId: string,
  rater: Rater,
  ratings: readonly SheetRating[],
): Masterplan {
  const readiness = masterplan.readiness.map((assessment) =>
    assessment.id === assessmentId ? withRatings(assessment, rater, ratings) : assessment,
  );
  return { ...masterplan, readiness };
}

function withRatings(
  assessment: ReadinessAssessment,
  rater: Rater,
  ratings: readonly SheetRating[],
): ReadinessAssessment {
  const plain = ratings.map(({ justification: _, ...rating }) => rating);
  switch (rater.kind) {
    case 'opd': {
      const { opdId } = rater;
      const others = assessment.opdRatings.filter((sheet) => sheet.opdId !== opdId);
      return { ...assessment, opdRatings: [...others, { opdId, ratings: plain }] };
    }
    case 'assessor': {
      const { assessor } = rater;
      const others = assessment.assessorRatings.filter((sheet) => sheet.assessor !== assessor);
      return { ...assessment, assessorRatings: [...others, { assessor, ratings: plain }] };
    }
    case 'consolidated': {
      const ownerOpdId = rater.ownerOpdId ?? assessment.consolidated?.ownerOpdId;
      if (ownerOpdId === undefined || ratings.length === 0) return assessment;
      const reasoned = ratings.map((rating) => ({ justification: '', ...rating }));
      return { ...assessment, consolidated: { ownerOpdId, ratings: reasoned } };
    }
  }
}
