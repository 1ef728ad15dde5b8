/**
 * One of each name, in alphabetical order: widgets share parts and custom properties.
 *
 * @template {{ name: string }} Entry
 * @param {Entry[]} entries of one name the first is kept
 */
export function uniqueByName(entries) {
  const byName = new Map(entries.toReversed().map((entry) => [entry.name, entry]));
  return [...byName.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
