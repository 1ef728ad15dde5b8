/** An entry as two versions have it; `undefined` where one has none. */
export interface Pair<Entry> {
  readonly id: string;
  readonly before: Entry | undefined;
  readonly after: Entry | undefined;
}

/**
 * Entries of two lists by their id: those of the first list in its order, then what only the second one has.
 * Of two entries with one id in a list the first is taken, so that nothing is paired twice.
 */
export function pairById<Entry>(
  before: readonly Entry[],
  after: readonly Entry[],
  idOf: (entry: Entry) => string,
): Pair<Entry>[] {
  const ones = byId(before, idOf);
  const others = byId(after, idOf);
  return [...new Set([...ones.keys(), ...others.keys()])].map((id) => ({
    id,
    before: ones.get(id),
    after: others.get(id),
  }));
}

function byId<Entry>(
  entries: readonly Entry[],
  idOf: (entry: Entry) => string,
): ReadonlyMap<string, Entry> {
  const map = new Map<string, Entry>();
  for (const entry of entries) {
    const id = idOf(entry);
    if (!map.has(id)) map.set(id, entry);
  }
  return map;
}
