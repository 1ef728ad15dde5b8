import { columnUnits } from '@kotacerdas/core/exchange';
import * as z from 'zod/mini';
import type { RpjmdImportRequest } from '../../../../shared/contracts/rpjmd-import';

const key = z.string().check(z.maxLength(500));
const year = z.int().check(z.gte(1945), z.lte(2200));

const request = z.object({
  lang: z.optional(z.enum(['id', 'en'])),
  period: z.optional(
    z.object({ from: year, to: year }).check(z.refine(({ from, to }) => from <= to)),
  ),
  answers: z.optional(
    z.object({
      decimalSign: z.optional(z.enum(['comma', 'point'])),
      figures: z.optional(z.record(key, z.number())),
      opds: z.optional(z.record(key, key)),
      units: z.optional(z.record(key, z.enum(columnUnits))),
      vision: z.optional(z.string().check(z.maxLength(20_000))),
    }),
  ),
  leaveOpen: z.optional(z.boolean()),
  seen: z.optional(z.string().check(z.maxLength(200))),
});

/** Reads the field of a form; `null` of what makes no sense. Nothing said is an empty request. */
export function readRpjmdRequest(field: unknown): RpjmdImportRequest | null {
  if (field === undefined || field === '') return {};
  if (typeof field !== 'string') return null;
  try {
    return request.safeParse(JSON.parse(field)).data ?? null;
  } catch {
    return null;
  }
}
