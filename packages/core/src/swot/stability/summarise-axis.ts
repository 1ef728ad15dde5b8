/**
 * Where a coordinate lies, undisturbed and over all draws.
 *
 * @example
 * const axis: AxisSpread = { value: 1.04, mean: 1.03, deviation: 0.2 };
 */
export interface AxisSpread {
  /** The coordinate as the analysis has it. */
  readonly value: number;
  /** The mean over the draws. */
  readonly mean: number;
  /** The standard deviation of the draws: how far they lie from their mean, 0 or more. */
  readonly deviation: number;
}

/**
 * Mean and standard deviation of the draws. Both are summed as distances from the undisturbed value, which lies
 * in their midst, so that no digits are lost.
 */
export function summariseAxis(value: number | null, drawn: Float64Array): AxisSpread | null {
  const count = drawn.length;
  if (value === null || count === 0) return null;
  let sum = 0;
  let squares = 0;
  for (let at = 0; at < count; at += 1) {
    const distance = (drawn[at] ?? 0) - value;
    sum += distance;
    squares += distance * distance;
  }
  const shift = sum / count;
  const variance = squares / count - shift * shift;
  return { value, mean: value + shift, deviation: Math.sqrt(Math.max(0, variance)) };
}
