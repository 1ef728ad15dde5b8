import * as z from 'zod/mini';
import { code, frameworkId, plainId, review, shortText } from './common.js';

const factor = z.strictObject({
  id: plainId,
  code,
  kind: z.enum(['strength', 'weakness', 'opportunity', 'threat']),
  statement: shortText,
  weight: z.number().check(z.gte(0)),
  rating: z.number(),
  /** The score as somebody printed it, kept beside the computed one. */
  printedScore: z.optional(z.number()),
});

export const swotScope = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('region') }),
  z.strictObject({ kind: z.literal('dimension'), dimensionId: frameworkId }),
  z.strictObject({ kind: z.literal('readiness-element'), elementId: frameworkId }),
]);

/** What an analysis sets differently from its framework's profile. */
const method = z.partial(
  z.strictObject({
    weightUnit: z.enum(['fraction', 'percent']),
    ratingScale: z.enum(['one-to-four', 'one-to-five', 'signed']),
    ratingDirection: z.enum(['reversed', 'magnitude']),
    coordinates: z.enum(['difference', 'half-difference', 'swapped', 'threshold']),
    quadrantNaming: z.enum(['rangkuti', 'pearce-robinson', 'cartesian']),
    weightTolerance: z.number().check(z.gte(0)),
  }),
);

export const swotAnalysis = z.strictObject({
  id: plainId,
  scope: swotScope,
  ...review,
  factors: z.array(factor),
  method: z.optional(method),
});
