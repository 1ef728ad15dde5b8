/** Each entry as it would be; the very same list if all of them stay as they are. */
export function mapEntries<Entry>(
  entries: readonly Entry[],
  change: (entry: Entry) => Entry,
): readonly Entry[] {
  const changed = entries.map(change);
  return changed.every((entry, index) => entry === entries[index]) ? entries : changed;
}
