import type { MergeChoices, MergeConflict, MergeConflictKind } from './types.js';

export type Place = readonly string[];

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
  readonly conflicts: readonly MergeConflict[];
}

export function openSession(choices: MergeChoices): Session {
  const conflicts: MergeConflict[] = [];
  return {
    conflicts,
    settle: (kind, place, versions, fallback) => {
      const id = place.map(escape).join('/');
      const choice = Object.hasOwn(choices, id) ? choices[id] : undefined;
      if (choice !== undefined) return versions[choice];
      const present = Object.entries(versions).filter(([, version]) => version !== undefined);
      conflicts.push({ id, kind, place, ...Object.fromEntries(present) });
      return fallback;
    },
  };
}

/** As JSON Pointer does, so that no two places have one id. */
function escape(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
