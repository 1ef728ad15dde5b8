import type * as z from 'zod/mini';
import type { Issue } from '../../../issue/issue.js';
import { valueAt } from '../../../issue/value-at.js';
import { error } from '../../check/check.js';
import { sameValue } from '../../same-value.js';
import type { UpdateChange } from '../change.js';
import type { MasterplanPatch } from '../patch.js';
import type { Step } from '../step.js';
import { lostFactors, renameFactor } from './factor-codes.js';
import { findEntry, findList } from './list-place.js';
import { readValue } from './read-value.js';

/** Fields that others are concerned with: what may stand only once, and what programmes wait for or lie under. */
const wideFields = new Set([
  'code',
  'scope',
  'objectives',
  'indicators',
  'progress',
  'factors',
  'dependsOnProgramIds',
  'nomenclatureCode',
  'opdId',
]);

/** Writes fields of an item; a field that says the same already is left alone. */
export function updateItem(step: Step, change: UpdateChange): readonly Issue[] {
  const list = findList(step, change);
  if (!list.ok) return list.issues;
  const found = findEntry(step, list.place, change.id, change.list);
  if (!found.ok) return found.issues;
  const { entry, index } = found;
  const path = [...list.place.path, index];
  if (Object.hasOwn(change.fields, 'id')) {
    return [error('unknown-field', [...path, 'id'], { found: 'id' })];
  }
  const item = readValue(
    list.place.schema,
    withFields(entry, change.fields, list.place.schema),
    path,
  );
  if (!item.ok) return item.issues;
  const written = Object.keys(change.fields).filter(
    (field) => !sameValue(valueAt(entry, [field]), valueAt(item.value, [field])),
  );
  if (written.length === 0) return [];
  if (change.list === 'swot.factors' && written.includes('code')) {
    const refused = renameFactor(step, change.of, entry.id, valueAt(item.value, ['code']), path);
    if (refused.length > 0) return refused;
  }
  const before = step.masterplan.swot[index];
  for (const field of written) step.write(fieldPatch(entry, item.value, path, field));
  if (change.list === 'swot') lostFactors(step, before, step.masterplan.swot[index]);
  list.place.touch(
    change.id,
    written.some((field) => wideFields.has(field)),
  );
  return [];
}

function withFields(entry: object, fields: object, schema: z.ZodMiniObject): object {
  const next = Object.entries<unknown>({ ...entry, ...fields });
  const isTaken = (field: string, value: unknown) =>
    Object.hasOwn(fields, field) &&
    (value === undefined || (value === null && schema.shape[field]?._zod.optin === 'optional'));
  return Object.fromEntries(next.filter(([field, value]) => !isTaken(field, value)));
}

function fieldPatch(
  before: object,
  after: unknown,
  path: Issue['path'],
  field: string,
): MasterplanPatch {
  const value = valueAt(after, [field]);
  const place = [...path, field];
  if (value === undefined) return { op: 'remove', path: place };
  return { op: Object.hasOwn(before, field) ? 'replace' : 'add', path: place, value };
}
