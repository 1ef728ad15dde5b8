import type { PartName } from '../masterplan/stored-plan/stored-plan';

/** What stands below an item: an entry of its own in the database, a line of a list in the document. */
export interface Part {
  readonly name: PartName;
  /** The relation that leads to what it stands below. */
  readonly parent: string;
  /** By what it is found again: among its kind below one entry, no two have the same. */
  readonly match: string;
  readonly data: object;
  readonly parts: readonly Part[];
}

/** A part that is in the database. */
export interface StoredPart extends Part {
  readonly documentId: string;
  readonly parts: readonly StoredPart[];
}

/** Parts without a name of their own are known by their place; equal names are told apart by it. */
export function matching<Entry>(
  entries: readonly Entry[],
  nameOf: (entry: Entry, index: number) => string,
): readonly (readonly [entry: Entry, match: string])[] {
  const times = new Map<string, number>();
  return entries.map((entry, index) => {
    const name = nameOf(entry, index);
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return [entry, time === 1 ? name : `${name} #${time}`];
  });
}
