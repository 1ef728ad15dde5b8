import { entryKey } from '../masterplan/compare/entry-key.js';
import { isRecord } from '../masterplan/compare/is-record.js';
import type { FieldChange } from '../masterplan/compare/types.js';

/** What a value becomes when changes are made to it, to prove that they say everything. */
export function applyFieldChanges(value: unknown, changes: readonly FieldChange[]): unknown {
  return changes.reduce((result, change) => applyAt(result, change.path, change), value);
}

function applyAt(value: unknown, path: readonly string[], change: FieldChange): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return applyHere(value, change);
  if (Array.isArray(value)) {
    const at = value.findIndex((entry) => entryKey(entry) === step);
    const entry = applyAt(at === -1 ? undefined : value[at], rest, change);
    if (at === -1) return [...value, entry];
    return entry === undefined ? value.filter((_, other) => other !== at) : value.with(at, entry);
  }
  if (!isRecord(value)) throw new Error(`nothing lies below ${step}`);
  const field = applyAt(Object.hasOwn(value, step) ? value[step] : undefined, rest, change);
  const others = Object.entries(value).filter(([key]) => key !== step);
  return Object.fromEntries(field === undefined ? others : [...others, [step, field]]);
}

function applyHere(value: unknown, change: FieldChange): unknown {
  if (change.kind !== 'order') return change.after;
  if (!Array.isArray(value)) throw new Error('only a list has an order');
  const entries = new Map(value.map((entry) => [entryKey(entry), entry]));
  return change.after.map((key) => entries.get(key));
}
