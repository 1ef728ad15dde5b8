import { valueAt } from '../../issue/value-at.js';
import type { Entry } from './list-definitions.js';
import type { MasterplanPatch } from './patch.js';

/** Where entries stand in the lists of a plan that is being written to: each list is read through once at most, as long as entries are only written or put at its end. */
export interface Positions {
  /** −1 where there is none; the first of two with the same id. */
  readonly indexOf: (entries: readonly Entry[], id: string) => number;
  /** Must hear of every patch after it was written. */
  readonly follow: (plan: object, patch: MasterplanPatch) => void;
}

export function positions(): Positions {
  const known = new WeakMap<object, Map<string, number>>();
  return {
    indexOf: (entries, id) => {
      const places = known.get(entries) ?? read(entries);
      known.set(entries, places);
      return places.get(id) ?? -1;
    },
    follow: (plan, { op, path, value }) => {
      const key = path.at(-1);
      if (typeof key !== 'number') return;
      const list = valueAt(plan, path.slice(0, -1));
      if (!Array.isArray(list)) return;
      const places = known.get(list);
      if (op === 'add' && key === list.length - 1 && isEntry(value)) keepFirst(places, value, key);
      else known.delete(list);
    },
  };
}

function read(entries: readonly Entry[]): Map<string, number> {
  const places = new Map<string, number>();
  entries.forEach((entry, index) => {
    keepFirst(places, entry, index);
  });
  return places;
}

function keepFirst(places: Map<string, number> | undefined, { id }: Entry, index: number): void {
  if (places?.has(id) === false) places.set(id, index);
}

function isEntry(value: unknown): value is Entry {
  return typeof valueAt(value, ['id']) === 'string';
}
