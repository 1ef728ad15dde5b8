interface Versioned {
  readonly version: string;
}

/** What was learnt of a year while writing it. */
export interface Learnt<Entry> {
  /** `null` where there is none. */
  readonly entry: Entry | null;
  /** The version that was listed then; `null` where none was. */
  readonly listed: string | null;
}

/** What stands in a year: what was learnt of it, until it is listed anew. */
export function latestEntry<Entry extends Versioned>(
  listed: Entry | undefined,
  learnt: Learnt<Entry> | undefined,
): Entry | undefined {
  if (learnt === undefined || (listed?.version ?? null) !== learnt.listed) return listed;
  return learnt.entry ?? undefined;
}
