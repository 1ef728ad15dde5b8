import type { BookAdditions } from '@kotacerdas/core/book';
import * as z from 'zod/mini';

/** What was typed, also more than may be saved: it is the officer's all the same. */
const typed = z.object({
  sections: z.record(
    z.string(),
    z.object({ before: z.optional(z.string()), after: z.optional(z.string()) }),
  ),
  order: z.record(z.string(), z.array(z.string())),
});

/** Additions as a browser kept them; `null` for what are none. */
export const keptAdditions = (kept: unknown): BookAdditions | null =>
  typed.safeParse(kept).data ?? null;
