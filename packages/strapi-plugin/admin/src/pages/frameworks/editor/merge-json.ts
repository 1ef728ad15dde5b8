import { sameValue } from '@kotacerdas/core/masterplan';

interface Versions {
  /** From which both began. */
  base: unknown;
  mine: unknown;
  theirs: unknown;
}

type Path = readonly (string | number)[];

interface Merged {
  value: unknown;
  /** Where both changed the same differently: mine stays there. */
  contested: readonly Path[];
}

/** Two people's work on one JSON value as one: part by part, and in lists entry by entry where entries have ids. */
export function mergeJson(versions: Versions): Merged {
  const contested: Path[] = [];
  return { value: merge(versions, [], contested), contested };
}

function merge({ base, mine, theirs }: Versions, path: Path, contested: Path[]): unknown {
  if (sameValue(mine, base)) return theirs;
  if (sameValue(theirs, base) || sameValue(mine, theirs)) return mine;
  if (isRecord(base) && isRecord(mine) && isRecord(theirs)) {
    const keys = Object.keys({ ...theirs, ...mine });
    const parts = keys.map((key) => {
      const part = { base: base[key], mine: mine[key], theirs: theirs[key] };
      return [key, merge(part, [...path, key], contested)] as const;
    });
    return Object.fromEntries(parts.filter(([, part]) => part !== undefined));
  }
  const [was, own, other] = [entriesOf(base), entriesOf(mine), entriesOf(theirs)];
  if (was !== null && own !== null && other !== null && isAlike(was, own, other)) {
    const list: unknown[] = [];
    // In my order, with what only the other has after it.
    for (const id of new Set([...own.keys(), ...other.keys()])) {
      const entry = { base: was.get(id), mine: own.get(id), theirs: other.get(id) };
      const merged = merge(entry, [...path, list.length], contested);
      if (merged !== undefined) list.push(merged);
    }
    return list;
  }
  contested.push(path);
  // What one took out and the other changed stays: it can be taken out again.
  return mine ?? theirs;
}

type Entries = ReadonlyMap<string | number, unknown>;

/** The entries of a list by their ids, or by their places where not all have one. */
function entriesOf(list: unknown): Entries | null {
  if (!Array.isArray(list)) return null;
  const entries: readonly unknown[] = list;
  const byId = new Map<string, unknown>();
  for (const entry of entries) {
    const id = isRecord(entry) ? entry['id'] : null;
    if (typeof id === 'string') byId.set(id, entry);
  }
  return byId.size === entries.length ? byId : new Map(entries.entries());
}

/** Entries without ids are the same ones only where nobody put any in or took any out. */
function isAlike(...lists: readonly Entries[]): boolean {
  const hasPlaces = lists.some((list) => list.has(0));
  return !hasPlaces || new Set(lists.map(({ size }) => size)).size === 1;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
