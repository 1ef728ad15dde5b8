/** The longest rising run of different numbers, not necessarily next to each other: what may stay in place. */
export function longestRun(values: readonly number[]): ReadonlySet<number> {
  // For each length of a run, the index at which it ends lowest.
  const ends: number[] = [];
  const before = new Map<number, number | undefined>();
  values.forEach((value, index) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[ends[middle] ?? -1] ?? Infinity) < value) low = middle + 1;
      else high = middle;
    }
    before.set(index, ends[low - 1]);
    ends[low] = index;
  });
  const run = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = before.get(at)) run.add(values[at] ?? -1);
  return run;
}
