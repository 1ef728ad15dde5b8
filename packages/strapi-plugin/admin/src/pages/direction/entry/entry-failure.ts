import { isFetchError } from '@strapi/strapi/admin';
import * as z from 'zod/mini';
import type { DirectionConflictResponse } from '../../../../../shared/contracts/direction';

const faults = z.array(z.object({ path: z.array(z.string()) }));

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
  if (answer === undefined || typeof details !== 'object' || details === null) {
    return { kind: 'other', error };
  }
  // A rule that is about the entry as a whole names no field, and one of permissions is a policy of ours.
  const isRule =
    answer.name === 'ValidationError' || Reflect.get(details, 'policy') === 'kotacerdas';
  if (!isRule || 'code' in details) return { kind: 'other', error };
  return { kind: 'rule', sentence: answer.message, field: fieldOf(Reflect.get(details, 'errors')) };
}

function fieldOf(given: unknown): string | null {
  return faults.safeParse(given).data?.[0]?.path[0] ?? null;
}

function isConflict(details: unknown): details is Conflict {
  return (
    typeof details === 'object' &&
    details !== null &&
    Reflect.get(details, 'code') === 'revision-conflict' &&
    'current' in details
  );
}
