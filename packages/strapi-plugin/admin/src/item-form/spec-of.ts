import type { Issue } from '@kotacerdas/core';
import type { WrittenType } from '../../../shared/contracts/item';
import type { FieldSpec } from './fields/field-spec';
import { groupsOf } from './fields/groups';

/** The field of a form that an issue is about, or in which it is. */
export function specOf(type: WrittenType, path: Issue['path']): FieldSpec | undefined {
  const groups = Object.entries(groupsOf).find(([name]) => name === type)?.[1] ?? [];
  return groups
    .flatMap(({ fields }) => fields)
    .find(
      (spec) => path.length >= spec.path.length && spec.path.every((name, at) => path[at] === name),
    );
}
