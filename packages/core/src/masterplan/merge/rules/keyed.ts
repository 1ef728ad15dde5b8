import { mergeOrder } from '../merge-order.js';
import type { Place } from '../place.js';
import type { Session } from '../session.js';
import { mergeVersions, type Rule } from './rule.js';

interface KeyedOptions {
  /** True where people put the entries into an order that means something. */
  readonly ordered: boolean;
  /** How many entries there must be. */
  readonly atLeast?: number;
}

/** A list whose entries are known by a key: each is merged by itself, and what either side added or removed is so. */
export function keyed<Entry>(
  keyOf: (entry: Entry) => string,
  rule: Rule<Entry>,
  { atLeast = 0, ordered }: KeyedOptions,
): Rule<readonly Entry[]> {
  return {
    // What one side has and the other hasn't is an addition of its own.
    joins: true,
    merge: (sides, place, session) => {
      const base = byKey(sides.base ?? [], keyOf);
      const ours = byKey(sides.ours, keyOf);
      const theirs = byKey(sides.theirs, keyOf);
      const merged = new Map<string, Entry>();
      for (const key of new Set([...base.keys(), ...ours.keys(), ...theirs.keys()])) {
        const versions = { base: base.get(key), ours: ours.get(key), theirs: theirs.get(key) };
        const entry = mergeVersions(rule, versions, [...place, key], session);
        if (entry !== undefined) merged.set(key, entry);
      }
      const keys = [base, ours, theirs].map((entries) => [...entries.keys()]);
      const entries = orderOf(keys, ordered, place, session).flatMap((key) => {
        const entry = merged.get(key);
        return entry === undefined ? [] : [entry];
      });
      if (entries.length >= atLeast) return entries;
      return session.settle('both-changed', place, sides, sides.ours) ?? sides.ours;
    },
  };
}

function orderOf(
  [base = [], ours = [], theirs = []]: readonly (readonly string[])[],
  ordered: boolean,
  place: Place,
  session: Session,
): readonly string[] {
  const { contested, keys } = mergeOrder(base, ours, theirs, ordered ? 'ours' : 'neither');
  if (!contested || !ordered) return keys;
  const chosen = session.settle('both-changed', [...place, '#order'], { base, ours, theirs }, ours);
  return chosen === theirs ? mergeOrder(base, ours, theirs, 'theirs').keys : keys;
}

/** Nothing gets lost where a list has one key twice: the second is another entry. */
function byKey<Entry>(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string,
): ReadonlyMap<string, Entry> {
  const known = new Map<string, Entry>();
  const times = new Map<string, number>();
  for (const entry of entries) {
    const key = keyOf(entry);
    let time = (times.get(key) ?? 0) + 1;
    let own = time === 1 ? key : `${key} #${time}`;
    // An entry may be called so itself.
    while (known.has(own)) own = `${key} #${(time += 1)}`;
    times.set(key, time);
    known.set(own, entry);
  }
  return known;
}
