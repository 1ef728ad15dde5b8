import type { Issue } from '@kotacerdas/core';
import { isFetchError } from '@strapi/strapi/admin';
import type { ItemConflictResponse, WholeItem, WrittenType } from '../../../shared/contracts/item';
import { failureOf } from '../api/failure-of';
import { expectWhole } from './expect-whole';

export type ConflictDetails<Type extends WrittenType> =
  ItemConflictResponse<Type>['error']['details'];

/** Why a save didn't happen. */
export type SaveFailure<Type extends WrittenType> =
  | { kind: 'conflict'; conflict: ConflictDetails<Type> }
  | { kind: 'issues'; issues: readonly Issue[] }
  | { kind: 'other'; error: unknown };

/** What came back instead of the saved item. */
export function saveFailure<Type extends WrittenType>(
  type: Type,
  error: unknown,
): SaveFailure<Type> {
  const { code, issues, status } = failureOf(error);
  const details: unknown = isFetchError(error) ? error.response?.data.error.details : undefined;
  if (status === 409 && isConflict<Type>(type, details)) {
    return { kind: 'conflict', conflict: details };
  }
  if (code === 'item-has-issues' && issues !== undefined) {
    return { kind: 'issues', issues: issues.map((issue) => expectWhole(type, issue)) };
  }
  return { kind: 'other', error };
}

function isConflict<Type extends WrittenType>(
  _type: Type,
  details: unknown,
): details is ConflictDetails<Type> {
  return (
    typeof details === 'object' && details !== null && isWhole(Reflect.get(details, 'current'))
  );
}

function isWhole(value: unknown): value is WholeItem {
  return typeof value === 'object' && value !== null && 'value' in value && 'item' in value;
}
