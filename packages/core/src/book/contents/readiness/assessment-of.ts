import type { ReadinessAssessment } from '../../../masterplan/types.js';
import type { ReadinessScore } from '../../../readiness/types.js';
import type { BookContext } from '../../compose/book-context.js';
import { unfilled } from '../../compose/unfilled.js';
import type { BookBlock } from '../../types.js';

/** The assessment that the dashboard shows, once somebody has consolidated it. */
export type ShownAssessment =
  | {
      readonly assessment: ReadinessAssessment;
      readonly ratings: NonNullable<ReadinessAssessment['consolidated']>['ratings'];
      readonly ownerOpdId: string;
      readonly score: ReadinessScore;
      readonly missing: null;
    }
  /** Said in place of it. */
  | { readonly missing: BookBlock };

/** Finds it, or says who has to act. */
export function assessmentOf({ masterplan, summary }: BookContext): ShownAssessment {
  const shown = summary.readiness;
  const assessment = masterplan.readiness.find(({ id }) => id === shown?.assessmentId);
  if (shown === null || assessment === undefined) {
    return { missing: unfilled('Penilaian kesiapan', 'admin', 'dibuka') };
  }
  const { consolidated } = assessment;
  if (consolidated === null) {
    return {
      missing: unfilled('Penilaian kesiapan sudah dibuka, tetapi', 'admin', 'dikonsolidasikan'),
    };
  }
  const { ownerOpdId, ratings } = consolidated;
  return { assessment, ratings, ownerOpdId, score: shown.score, missing: null };
}
