import { sameValue } from '@kotacerdas/core/masterplan';
import type { FieldName, ProgramFields, ProgramForm } from './program-form.js';

/**
 * What was written here between `from` and `to`, written into a programme that others have changed. Where both wrote
 * the same field, what was written here stays in the draft, for its author to look at.
 */
export function mergeForms(from: ProgramForm, to: ProgramForm, onto: ProgramForm): ProgramForm {
  return {
    ...to,
    added: from.added === to.added ? onto.added : to.added,
    fields: { ...onto.fields, ...changedFields(from.fields, to.fields) },
  };
}

/** The fields that differ, as they are afterwards; an optional one that is gone is `undefined`. */
function changedFields(before: ProgramFields, after: ProgramFields): Partial<ProgramFields> {
  const names = namesOf({ ...before, ...after });
  return pickFields(
    after,
    names.filter((name) => !sameValue(before[name], after[name])),
  );
}

/** Some fields of a programme. */
export function pickFields(
  fields: ProgramFields,
  names: Iterable<FieldName>,
): Partial<ProgramFields> {
  const picked = Object.fromEntries([...names].map((name) => [name, fields[name]]));
  return isPart(picked) ? picked : {};
}

export function namesOf(fields: ProgramFields): readonly FieldName[] {
  return Object.keys(fields).filter((name): name is FieldName => name in fields);
}

/** Each was taken from a programme under its own name, which the compiler can't follow. */
function isPart(fields: object): fields is Partial<ProgramFields> {
  return !Array.isArray(fields);
}
