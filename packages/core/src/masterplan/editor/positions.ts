import type { Issue } from '../../issue/issue.js';
import type { Entry } from './list-definitions.js';

/** Where entries stand in the lists of a plan that is being written to. */
export interface Positions {
  /** −1 where there is none. */
  readonly indexOf: (path: Issue['path'], entries: readonly Entry[], id: string) => number;
}

interface Reading {
  /** The list as it was when it was looked through last. */
  entries: readonly Entry[];
  places: Map<string, number>;
  /** How many of its entries have been read. */
  count: number;
}

/**
 * Remembers what it has read by the path of the list, for a list is another one after each write. What it
 * remembers is looked up before it is believed, and a list is read again only when it was shifted: entries that
 * are written, or put at the end, cost nothing. Ids are taken to stand once in a list.
 */
export function positions(): Positions {
  const readings = new Map<string, Reading>();
  return {
    indexOf: (path, entries, id) => {
      const key = path.join('/');
      const reading = readings.get(key) ?? { entries, places: new Map<string, number>(), count: 0 };
      readings.set(key, reading);
      readOn(reading, entries);
      const found = reading.places.get(id);
      if (found !== undefined && entries[found]?.id === id) return found;
      if (reading.entries === entries) return -1;
      const again = { entries, places: new Map<string, number>(), count: 0 };
      readings.set(key, again);
      readOn(again, entries);
      return again.places.get(id) ?? -1;
    },
  };
}

function readOn(reading: Reading, entries: readonly Entry[]): void {
  for (; reading.count < entries.length; reading.count += 1) {
    const id = entries[reading.count]?.id;
    if (id !== undefined) reading.places.set(id, reading.count);
  }
}
