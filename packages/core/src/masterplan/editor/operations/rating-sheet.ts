import type * as z from 'zod/mini';
import type { Issue } from '../../../issue/issue.js';
import { readinessAssessment } from '../../schema/readiness.js';
import type { ReadinessAssessment } from '../../types.js';
import type { Rater } from '../change.js';

const { assessorRatings, consolidated, opdRatings } = readinessAssessment.shape;

const schemas = {
  opd: opdRatings._zod.def.element,
  assessor: assessorRatings._zod.def.element,
  consolidated: consolidated._zod.def.innerType,
};

type Ratings = readonly { readonly indicatorId: string }[];

/** The sheet of a rater in an assessment, or where it would stand. */
export interface RatingSheet {
  /** Within the assessment. */
  readonly path: Issue['path'];
  /** `null` as long as this rater has none. */
  readonly ratings: Ratings | null;
  /** The fields that say whose sheet it is. */
  readonly owner: object;
  readonly schema: z.ZodMiniObject;
  readonly ratingSchema: z.ZodMiniObject;
}

export function ratingSheet(
  assessment: ReadinessAssessment | undefined,
  rater: Rater,
): RatingSheet {
  const schema = schemas[rater.kind];
  const sheet = { schema, ratingSchema: schema.shape.ratings._zod.def.element };
  if (rater.kind === 'consolidated') {
    const { consolidated: begun = null } = assessment ?? {};
    return {
      ...sheet,
      path: ['consolidated'],
      ratings: begun?.ratings ?? null,
      owner: { ownerOpdId: rater.ownerOpdId ?? begun?.ownerOpdId },
    };
  }
  if (rater.kind === 'opd') {
    const sheets = assessment?.opdRatings ?? [];
    const at = sheets.findIndex(({ opdId }) => opdId === rater.opdId);
    return { ...sheet, ...place('opdRatings', sheets, at), owner: { opdId: rater.opdId } };
  }
  const sheets = assessment?.assessorRatings ?? [];
  const at = sheets.findIndex(({ assessor }) => assessor === rater.assessor);
  return { ...sheet, ...place('assessorRatings', sheets, at), owner: { assessor: rater.assessor } };
}

function place(field: string, sheets: readonly { readonly ratings: Ratings }[], at: number) {
  return {
    path: [field, at === -1 ? sheets.length : at],
    ratings: sheets[at]?.ratings ?? null,
  };
}
