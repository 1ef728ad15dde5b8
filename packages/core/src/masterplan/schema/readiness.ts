import * as z from 'zod/mini';
import {
  attachment,
  day,
  frameworkId,
  longText,
  opdId,
  plainId,
  review,
  shortText,
} from './common.js';

const level = z.literal([1, 2, 3, 4, 5]);
const current = z.nullable(z.literal([1, 2, 3, 4, 5, 'not-applicable']));

const rating = {
  indicatorId: frameworkId,
  current,
  target: z.optional(level),
  evidence: z.optional(z.array(attachment)),
  note: z.optional(longText),
};

/** Analisis kesiapan of one period: each OPD rates itself, assessors look again, an owner consolidates. */
export const readinessAssessment = z.strictObject({
  id: plainId,
  title: shortText,
  /** The day the assessment stands for; periods are compared in this order. */
  assessedOn: day,
  ...review,
  opdRatings: z.array(z.strictObject({ opdId, ratings: z.array(z.strictObject(rating)) })),
  assessorRatings: z.array(
    z.strictObject({ assessor: shortText, ratings: z.array(z.strictObject(rating)) }),
  ),
  /** The final level per indicator with its justification; `null` until the owner has begun. */
  consolidated: z.nullable(
    z.strictObject({
      ownerOpdId: opdId,
      ratings: z.array(z.strictObject({ ...rating, justification: longText })),
    }),
  ),
});
