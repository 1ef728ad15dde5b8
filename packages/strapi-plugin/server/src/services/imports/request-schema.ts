import * as z from 'zod/mini';
import type { ImportRequest } from '../../../../shared/contracts/imports';
import { mappingSchema } from '../../../../shared/mapping-schema';

const reading = z.int().check(z.gte(0));

/** What is said about a file beside the file itself. */
const request = z.object({
  lang: z.optional(z.enum(['id', 'en'])),
  mappings: z.optional(z.record(z.string(), mappingSchema)),
  answers: z.optional(
    z.object({
      questions: z.optional(z.record(z.string(), reading)),
      cells: z.optional(z.record(z.string(), reading)),
      columns: z.optional(z.record(z.string(), z.enum(['comma', 'point']))),
    }),
  ),
  choices: z.optional(
    z.record(
      z.string(),
      z.union([z.enum(['keep', 'take']), z.record(z.string(), z.enum(['ours', 'theirs']))]),
    ),
  ),
  seen: z.optional(z.string().check(z.maxLength(200))),
});

/** Reads the field of a form; `null` of what makes no sense. Nothing said is an empty request. */
export function readRequest(field: unknown): ImportRequest | null {
  if (field === undefined || field === '') return {};
  return request.safeParse(parsed(field)).data ?? null;
}

function parsed(field: unknown): unknown {
  if (typeof field !== 'string') return null;
  try {
    return JSON.parse(field);
  } catch {
    return null;
  }
}
