import * as z from 'zod/mini';
import { workKinds } from '../choices.js';
import {
  classification,
  code,
  longText,
  needId,
  opdId,
  problemId,
  review,
  shortText,
} from './common.js';

/** What a need or a programme is made of. */
export const workKind = z.enum(workKinds);

/** Kebutuhan: what would answer one or more problems. */
export const need = z.strictObject({
  id: needId,
  code,
  ...review,
  ...classification,
  title: shortText,
  description: z.optional(longText),
  kind: workKind,
  opdId,
  problemIds: z.array(problemId),
});
