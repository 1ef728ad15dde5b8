import type { Issue } from '../../issue/issue.js';
import type { Entry } from './list-definitions.js';

/** Where entries stand in the lists of a plan that is being written to. */
export interface Positions {
  /** −1 where there is none. */
  readonly indexOf: (path: Issue['path'], entries: readonly Entry[], id: string) => number;
}

interface Reading {
  readonly places: Map<string, number>;
  /** How many entries have been read. */
  count: number;
  /** How often entries had been shifted when it was begun. */
  readonly shifts: number;
}

/**
 * Remembers what it has read by the path of the list, for a list may be another one after a write. What it
 * remembers is looked up before it is believed: entries that are written or put at the end cost nothing, an entry
 * that was shifted is looked for as far around as it can have gone, and only then is the list read again. Ids are
 * taken to stand once in a list.
 *
 * `shifts` counts how often entries have moved by one place, in any list.
 */
export function positions(shifts: () => number): Positions {
  const readings = new Map<string, Reading>();
  const readAgain = (key: string, entries: readonly Entry[]) => {
    const reading = { places: new Map<string, number>(), count: 0, shifts: shifts() };
    readings.set(key, reading);
    readOn(reading, entries);
    return reading;
  };
  return {
    indexOf: (path, entries, id) => {
      const key = path.join('/');
      const reading = readings.get(key) ?? readAgain(key, entries);
      readOn(reading, entries);
      const moved = shifts() - reading.shifts;
      const near = findNear(entries, id, reading.places.get(id), moved);
      if (near !== -1 || moved === 0) return near;
      return readAgain(key, entries).places.get(id) ?? -1;
    },
  };
}

function readOn(reading: Reading, entries: readonly Entry[]): void {
  for (; reading.count < entries.length; reading.count += 1) {
    const id = entries[reading.count]?.id;
    if (id !== undefined) reading.places.set(id, reading.count);
  }
}

function findNear(
  entries: readonly Entry[],
  id: string,
  place: number | undefined,
  reach: number,
): number {
  if (place === undefined) return -1;
  for (let away = 0; away <= reach; away += 1) {
    if (entries[place - away]?.id === id) return place - away;
    if (entries[place + away]?.id === id) return place + away;
  }
  return -1;
}
