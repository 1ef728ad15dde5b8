import { isFetchError } from '@strapi/strapi/admin';
import * as z from 'zod/mini';
import type { DirectionConflictResponse } from '../../../../../shared/contracts/direction';
import { ruleSentence } from '../../../api/rule-sentence';

const faults = z.object({ errors: z.array(z.object({ path: z.array(z.string()) })) });

type Conflict = DirectionConflictResponse['error']['details'];

/** Why an entry wasn't saved. */
export type EntryFailure =
  | { readonly kind: 'conflict'; readonly conflict: Conflict }
  /** A sentence of a rule, and the field that it is about. */
  | { readonly kind: 'rule'; readonly sentence: string; readonly field: string | null }
  | { readonly kind: 'other'; readonly error: unknown };

/** What came back in place of the saved entry. */
export function entryFailure(error: unknown): EntryFailure {
  const answer = isFetchError(error) ? error.response?.data.error : undefined;
  const details: unknown = answer?.details;
  if (isConflict(details)) return { kind: 'conflict', conflict: details };
  const sentence = ruleSentence(answer);
  if (sentence === null) return { kind: 'other', error };
  return { kind: 'rule', sentence, field: fieldOf(details) };
}

/** A rule that is about the entry as a whole names none. */
function fieldOf(details: unknown): string | null {
  return faults.safeParse(details).data?.errors[0]?.path[0] ?? null;
}

function isConflict(details: unknown): details is Conflict {
  return (
    typeof details === 'object' &&
    details !== null &&
    Reflect.get(details, 'code') === 'revision-conflict' &&
    'current' in details
  );
}
