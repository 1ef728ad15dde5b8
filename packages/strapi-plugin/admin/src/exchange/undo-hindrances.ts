import { isFetchError } from '@strapi/strapi/admin';
import * as z from 'zod/mini';
import type { ImportedSince } from '../../../shared/contracts/imports';

const whys = ['changed', 'decided', 'deleted', 'used', 'missing', 'not-own'] as const;

const details = z.object({
  items: z.array(z.object({ label: z.string(), why: z.enum(whys) })),
});

export type UndoHindrance = Pick<ImportedSince, 'label' | 'why'>;

/** What stands in the way of undoing an import; empty where that isn't the reason. */
export function undoHindrances(error: unknown): readonly UndoHindrance[] {
  if (!isFetchError(error)) return [];
  const parsed = details.safeParse(error.response?.data.error.details);
  return parsed.success ? parsed.data.items : [];
}
