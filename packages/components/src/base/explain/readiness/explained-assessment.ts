import type { ReadinessRating } from '@kotacerdas/core/readiness';

/** What an explanation needs of an assessment: that of a plan, or answers that are in none yet. */
export interface ExplainedAssessment {
  readonly title: string;
  readonly consolidated: {
    readonly ownerOpdId: string;
    readonly ratings: readonly (ReadinessRating & { readonly justification: string })[];
  } | null;
  readonly opdRatings: readonly {
    readonly opdId: string;
    readonly ratings: readonly ReadinessRating[];
  }[];
}
