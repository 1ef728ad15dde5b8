import * as z from 'zod/mini';
import { frameworkId, longText, plainId, review, scaleOfFive, year } from './common.js';

const grade = z.nullable(scaleOfFive);

/** Yearly evaluation of one dimension, with the report Kekuatan / Kelemahan / Rekomendasi. */
export const evaluation = z.strictObject({
  id: plainId,
  year,
  dimensionId: frameworkId,
  ...review,
  grades: z.strictObject({
    baseline: grade,
    output: grade,
    outcome: grade,
    impact: grade,
    quickWin: grade,
  }),
  strengths: z.optional(longText),
  weaknesses: z.optional(longText),
  recommendations: z.optional(longText),
});
