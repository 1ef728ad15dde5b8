/**
 * Where a coordinate lies, undisturbed and over all draws.
 *
 * @example
 * const axis: AxisSpread = { value: 1.04, mean: 1.03, low: 0.71, high: 1.36 };
 */
export interface AxisSpread {
  /** The coordinate as the analysis has it. */
  readonly value: number;
  /** The mean over the draws. */
  readonly mean: number;
  /** The interval from `low` to `high` holds the share of the draws that was asked for, 0.9 by default. */
  readonly low: number;
  readonly high: number;
}

const bins = 1024;

/**
 * The mean of the draws, and the interval that leaves as many below it as above. Its ends are draws, found
 * by counting into bins: that takes a tenth of the time of sorting.
 */
export function summariseAxis(
  value: number | null,
  drawn: Float64Array,
  coverage: number,
): AxisSpread | null {
  const count = drawn.length;
  if (value === null || count === 0) return null;
  let least = Infinity;
  let most = -Infinity;
  let sum = 0;
  for (let at = 0; at < count; at += 1) {
    const one = drawn[at] ?? 0;
    if (one < least) least = one;
    if (one > most) most = one;
    sum += one;
  }
  // Draws that are all the same, or as good as, share one bin.
  const scale = most - least > 1e-9 ? bins / (most - least) : 0;
  const sizes = new Uint32Array(bins + 1);
  for (let at = 0; at < count; at += 1) {
    const bin = Math.floor(((drawn[at] ?? 0) - least) * scale);
    sizes[bin] = (sizes[bin] ?? 0) + 1;
  }
  const left = Math.floor(Math.min(((1 - coverage) / 2) * count + 1e-9, (count - 1) / 2));
  const ends = [left, count - 1 - left].map((place) => {
    let bin = 0;
    let before = 0;
    while (before + (sizes[bin] ?? count) <= place) {
      before += sizes[bin] ?? 0;
      bin += 1;
    }
    return { bin, place: place - before, found: new Array<number>() };
  });
  for (let at = 0; at < count; at += 1) {
    const one = drawn[at] ?? 0;
    const bin = Math.floor((one - least) * scale);
    for (let end = 0; end < 2; end += 1) if (bin === ends[end]?.bin) ends[end]?.found.push(one);
  }
  const [low = value, high = value] = ends.map(
    ({ found, place }) => found.sort((a, b) => a - b)[place] ?? value,
  );
  return { value, mean: sum / count, low, high };
}
