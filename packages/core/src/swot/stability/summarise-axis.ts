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
  const low = placeIn(sizes, left);
  const high = placeIn(sizes, count - 1 - left);
  for (let at = 0; at < count; at += 1) {
    const one = drawn[at] ?? 0;
    const bin = Math.floor((one - least) * scale);
    if (bin === low.bin) low.found.push(one);
    if (bin === high.bin) high.found.push(one);
  }
  return { value, mean: sum / count, low: nth(low) ?? value, high: nth(high) ?? value };
}

interface Place {
  readonly bin: number;
  /** Which one of its bin, smallest first. */
  readonly place: number;
  readonly found: number[];
}

/** The bin that holds a place of the sorted draws. */
function placeIn(sizes: Uint32Array, place: number): Place {
  let bin = 0;
  let before = 0;
  while (bin < bins && before + (sizes[bin] ?? 0) <= place) {
    before += sizes[bin] ?? 0;
    bin += 1;
  }
  return { bin, place: place - before, found: [] };
}

function nth({ found, place }: Place): number | undefined {
  return found.sort((a, b) => a - b)[place];
}
