import * as z from 'zod/mini';
import { swotMethodSchema } from '../../framework/schema.js';
import { factorKinds } from '../choices.js';
import { code, frameworkId, plainId, review, shortText } from './common.js';

const factor = z.strictObject({
  id: plainId,
  code,
  kind: z.enum(factorKinds),
  statement: shortText,
  weight: z.number().check(z.gte(0)),
  rating: z.number(),
  /** The score as somebody printed it, kept beside the computed one. */
  printedScore: z.optional(z.number()),
});

const swotScope = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('region') }),
  z.strictObject({ kind: z.literal('dimension'), dimensionId: frameworkId }),
  z.strictObject({ kind: z.literal('readiness-element'), elementId: frameworkId }),
]);

/** What an analysis sets differently from its framework's profile. */
const method = z.partial(swotMethodSchema);

export const swotAnalysis = z.strictObject({
  id: plainId,
  scope: swotScope,
  ...review,
  factors: z.array(factor),
  method: z.optional(method),
});
