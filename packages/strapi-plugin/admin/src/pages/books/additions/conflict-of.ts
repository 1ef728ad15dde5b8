import { bookAdditionsSchema } from '@kotacerdas/core/book';
import * as z from 'zod/mini';
import type { BookAdditionsResponse } from '../../../../../shared/contracts/book';
import { failureOf } from '../../../api/failure-of';

const conflict = z.object({
  code: z.literal('book-changed'),
  saved: z.object({ additions: bookAdditionsSchema, revision: z.int() }),
});

/** What somebody else has saved meanwhile, if that is why a save was refused. */
export const conflictOf = (error: unknown): BookAdditionsResponse['data'] | null =>
  conflict.safeParse(failureOf(error)).data?.saved ?? null;
