import * as z from 'zod/mini';
import {
  classification,
  code,
  longText,
  opdId,
  problemId,
  review,
  rpjmdEntryId,
  shortText,
  usg,
} from './common.js';

/** Permasalahan: what is wrong, where it shows and what it causes. */
export const problem = z.strictObject({
  id: problemId,
  code,
  ...review,
  ...classification,
  title: shortText,
  description: z.optional(longText),
  cause: z.optional(longText),
  impact: z.optional(longText),
  opdId,
  /** Which objective of the RPJMD it stands in the way of. */
  rpjmdObjectiveId: z.optional(rpjmdEntryId),
  usg: z.optional(usg),
});
