import { entryKey } from './entry-key.js';
import { isRecord } from './is-record.js';
import type { FieldChange } from './types.js';

/**
 * Every difference between two values, as deep as it lies; none for equal values. A field that is `undefined`
 * counts as absent, and `NaN` as equal to itself. Entries of a list are compared by what names them: their id,
 * indicator, OPD, assessor or code, else their year (and source). A list in which one has no name, or two have the
 * same, differs as a whole.
 *
 * It takes time in proportion to the two values.
 *
 * @example
 * fieldChanges({ title: 'Izin' }, { title: 'Pajak' }).length; // 1
 * fieldChanges({ needIds: ['n-1'] }, { needIds: ['n-1', 'n-2'] })[0]?.path; // ['needIds']
 */
export function fieldChanges(
  before: unknown,
  after: unknown,
  path: readonly string[] = [],
): FieldChange[] {
  if (isSame(before, after)) return [];
  if (isRecord(before) && isRecord(after)) return compareRecords(before, after, path);
  if (Array.isArray(before) && Array.isArray(after)) return compareArrays(before, after, path);
  return [{ kind: 'value', path, before, after }];
}

function isSame(before: unknown, after: unknown): boolean {
  return before === after || (Number.isNaN(before) && Number.isNaN(after));
}

function compareRecords(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  path: readonly string[],
): FieldChange[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key) =>
    fieldChanges(own(before, key), own(after, key), [...path, key]),
  );
}

/** A plan comes from outside: a field called `constructor` isn't the one that every object inherits. */
function own(record: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function compareArrays(
  before: readonly unknown[],
  after: readonly unknown[],
  path: readonly string[],
): FieldChange[] {
  if (before.length + after.length === 0) return [];
  if (areWords(before) && areWords(after)) return compareWords(before, after, path);
  const entriesBefore = byKey(before);
  const entriesAfter = byKey(after);
  if (entriesBefore === null || entriesAfter === null) {
    const differs =
      before.length !== after.length ||
      before.some((entry, at) => fieldChanges(entry, after[at]).length > 0);
    return differs ? [{ kind: 'value', path, before, after }] : [];
  }
  return compareEntries(entriesBefore, entriesAfter, path);
}

function areWords(list: readonly unknown[]): list is readonly string[] {
  return list.every((entry) => typeof entry === 'string');
}

function compareWords(
  before: readonly string[],
  after: readonly string[],
  path: readonly string[],
): FieldChange[] {
  if (isSameList(before, after)) return [];
  const known = new Set(before);
  const kept = new Set(after);
  const added = after.filter((word) => !known.has(word));
  const removed = before.filter((word) => !kept.has(word));
  return [{ kind: 'words', path, before, after, added, removed }];
}

function compareEntries(
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, unknown>,
  path: readonly string[],
): FieldChange[] {
  const keys = new Set([...before.keys(), ...after.keys()]);
  const changes = [...keys].flatMap((key) =>
    fieldChanges(before.get(key), after.get(key), [...path, key]),
  );
  // What is new stands at the end until it is moved, so that the changes say where everything goes.
  const expected = [...keys].filter((key) => after.has(key));
  const found = [...after.keys()];
  if (isSameList(expected, found)) return changes;
  return [...changes, { kind: 'order', path, before: [...before.keys()], after: found }];
}

/** Entries by what names them; `null` where one has no name or shares it. */
function byKey(list: readonly unknown[]): ReadonlyMap<string, unknown> | null {
  const entries = new Map<string, unknown>();
  for (const entry of list) {
    const key = entryKey(entry);
    if (key === null || entries.has(key)) return null;
    entries.set(key, entry);
  }
  return entries;
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((word, at) => word === other[at]);
}
