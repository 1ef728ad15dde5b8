import type { EntryFields } from '../../../../shared/contracts/history';

/** The fields in which two states of an entry differ; one that isn't there has none. */
export function changedFields(
  before: EntryFields,
  after: EntryFields,
): { before: EntryFields; after: EntryFields } {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => JSON.stringify(before[name] ?? null) !== JSON.stringify(after[name] ?? null),
  );
  const pick = (fields: EntryFields): EntryFields =>
    Object.fromEntries(names.map((name) => [name, fields[name] ?? null]));
  return { before: pick(before), after: pick(after) };
}
