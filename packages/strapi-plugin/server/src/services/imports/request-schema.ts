import { columnUnits } from '@kotacerdas/core/exchange';
import * as z from 'zod/mini';
import type { ImportRequest } from '../../../../shared/contracts/imports';

const reading = z.int().check(z.gte(0));
const name = z.string().check(z.maxLength(500));
const topics = [
  'problems',
  'needs',
  'innovations',
  'readiness',
  'swot',
  'strategies',
  'programs',
  'indicators',
  'budgets',
] as const;

const mapping = z.object({
  topic: z.nullable(z.enum(topics)),
  columns: z
    .array(
      z.object({
        column: z.int().check(z.gte(0)),
        key: z.nullable(name),
        unit: z.optional(z.enum(columnUnits)),
      }),
    )
    .check(z.maxLength(16_384)),
  values: z.optional(z.record(z.string(), z.string())),
});

/** What is said about a file beside the file itself. */
const request = z.object({
  lang: z.optional(z.enum(['id', 'en'])),
  mappings: z.optional(z.record(z.string(), mapping)),
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
