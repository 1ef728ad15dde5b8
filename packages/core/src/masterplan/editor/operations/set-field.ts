import type { Issue } from '../../../issue/issue.js';
import { valueAt } from '../../../issue/value-at.js';
import { error } from '../../check/check.js';
import { sameValue } from '../../same-value.js';
import type { SetChange } from '../change.js';
import { fieldDefinitions } from '../field-definitions.js';
import { rpjmdLists } from '../list-definitions.js';
import type { Masterplan } from '../../types.js';
import { vanishedKey, type Step } from '../step.js';
import { readValue } from './read-value.js';

/** Writes a field of the plan itself. */
export function setField(
  step: Step,
  { field, unlink = false, value }: SetChange,
): readonly Issue[] {
  const { path, schema } = fieldDefinitions[field];
  const owner = path.slice(0, -1);
  if (valueAt(step.masterplan, owner) === undefined) {
    return [error('missing-field', owner, { expected: 'object' })];
  }
  const read = readValue(schema, value ?? undefined, path);
  if (!read.ok) return read.issues;
  const before = valueAt(step.masterplan, path);
  if (sameValue(before, read.value)) return [];
  const lists = entriesOfRpjmd(step.masterplan);
  if (read.value === undefined) step.write({ op: 'remove', path });
  else step.write({ op: before === undefined ? 'add' : 'replace', path, value: read.value });
  step.touchField(field);
  if (field === 'framework') step.touchEverything();
  if (field === 'rpjmd') noteVanished(step, lists, unlink);
  if (field === 'rpjmd' || field === 'rpjmd.period') touchRpjmd(step);
  return [];
}

function entriesOfRpjmd(plan: Masterplan) {
  return rpjmdLists.map(({ list, read }) => ({
    list,
    ids: (read(plan) ?? []).map(({ id }) => id),
  }));
}

function noteVanished(
  step: Step,
  before: ReturnType<typeof entriesOfRpjmd>,
  unlink: boolean,
): void {
  const kept = new Set(
    entriesOfRpjmd(step.masterplan).flatMap(({ ids, list }) =>
      ids.map((id) => vanishedKey(list, id)),
    ),
  );
  for (const { ids, list } of before) {
    for (const id of ids) {
      const key = vanishedKey(list, id);
      if (!kept.has(key)) step.vanish(key, unlink);
    }
  }
}

function touchRpjmd(step: Step): void {
  for (const { ids, list } of entriesOfRpjmd(step.masterplan)) {
    for (const id of ids) step.touch(list, id, true);
  }
}
