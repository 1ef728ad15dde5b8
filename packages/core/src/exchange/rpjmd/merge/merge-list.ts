import { fieldChanges } from '../../../masterplan/compare/field-changes.js';
import type { FieldChange } from '../../../masterplan/compare/types.js';
import type { RpjmdListChanges, RpjmdRef } from './types.js';

/** How the entries of one list are told apart and put together. */
export interface ListRule<Entry> {
  readonly keyOf: (entry: Entry) => string;
  readonly refOf: (entry: Entry) => RpjmdRef;
  /** What an entry becomes that both have. */
  readonly merge: (before: Entry, after: Entry) => Entry;
}

/** What becomes of a list: what it has stays in its order, then comes what is new. */
export function mergeList<Entry>(
  before: readonly Entry[],
  after: readonly Entry[],
  { keyOf, merge, refOf }: ListRule<Entry>,
): { readonly list: Entry[]; readonly changes: RpjmdListChanges } {
  const incoming = new Map(after.map((entry) => [keyOf(entry), entry]));
  const known = new Set(before.map(keyOf));
  const changed: (RpjmdRef & { fields: FieldChange[] })[] = [];
  const unchanged: RpjmdRef[] = [];
  const missing: RpjmdRef[] = [];
  const kept = before.map((entry) => {
    const other = incoming.get(keyOf(entry));
    if (other === undefined) {
      missing.push(refOf(entry));
      return entry;
    }
    const merged = merge(entry, other);
    const fields = fieldChanges(entry, merged);
    if (fields.length === 0) unchanged.push(refOf(entry));
    else changed.push({ ...refOf(merged), fields });
    return merged;
  });
  const added = after.filter((entry) => !known.has(keyOf(entry)));
  return {
    list: [...kept, ...added],
    changes: { added: added.map(refOf), changed, unchanged, missing },
  };
}
