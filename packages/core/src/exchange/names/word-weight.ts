/** What departments are, not which: they tell little even where only one is called so. */
const kinds: ReadonlySet<string> = new Set([
  'dinas',
  'badan',
  'kantor',
  'kecamatan',
  'kelurahan',
  'kabupaten',
  'kab',
  'kota',
  'dan',
  'serta',
  'and',
  'of',
]);
export const mostOfKind = 0.1;
/** More than nothing, so that names of nothing but such words differ. */
export const leastWeight = 0.02;

/** How much a word of a list of names tells, from 0 to 1: all if one name has it, next to nothing if all have it. */
export function wordWeight(word: string, names: number, having: number): number {
  const rarity = names < 2 ? 1 : Math.log(names / having) / Math.log(names);
  const weight = Math.max(leastWeight, rarity ** 2);
  return kinds.has(word) ? Math.min(mostOfKind, weight) : weight;
}
