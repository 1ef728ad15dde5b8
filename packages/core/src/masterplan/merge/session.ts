import { idOfPlace, type Place } from './place.js';
import type { MergeChoices, MergeConflict, MergeConflictKind } from './types.js';

/** A value as each side has it. */
export interface Versions<Value> {
  readonly base: Value | undefined;
  readonly ours: Value | undefined;
  readonly theirs: Value | undefined;
}

/** One merge: it takes what was chosen, and keeps what is still to be chosen. */
export interface Session {
  /** The version that was chosen; if none was, a conflict, and the fallback until then. */
  readonly settle: <Value>(
    kind: MergeConflictKind,
    place: Place,
    versions: Versions<Value>,
    fallback: Value | undefined,
  ) => Value | undefined;
  /** True of a place, and of all that it lies in, where nothing may be removed without asking. */
  readonly isHeld: (place: Place) => boolean;
  readonly conflicts: readonly MergeConflict[];
}

export function openSession(choices: MergeChoices, held: Iterable<Place>): Session {
  const conflicts: MergeConflict[] = [];
  const heldIds = new Set<string>();
  for (const place of held) {
    for (const at of [0, ...place.keys()]) heldIds.add(idOfPlace(place.slice(0, at)));
    heldIds.add(idOfPlace(place));
  }
  return {
    conflicts,
    isHeld: (place) => heldIds.size > 0 && heldIds.has(idOfPlace(place)),
    settle: (kind, place, versions, fallback) => {
      const id = idOfPlace(place);
      const choice = Object.hasOwn(choices, id) ? choices[id] : undefined;
      if (choice !== undefined) return versions[choice];
      const present = Object.entries(versions).filter(([, version]) => version !== undefined);
      conflicts.push({ id, kind, place, ...Object.fromEntries(present) });
      return fallback;
    },
  };
}
