/**
 * How much of the way from the baseline to the target is behind us, in percent: (realisation − baseline) ÷
 * (target − baseline) × 100. The same for indicators that should rise and that should fall. 0 is where one began,
 * 100 the target; never capped, and negative when things got worse. `null` when target and baseline are the same,
 * or one of the three is no number.
 *
 * @example
 * progressFromBaseline(20, 80, 50); // 50
 * progressFromBaseline(32, 8, 20); // 50
 * progressFromBaseline(8, 8, 9); // null
 */
export function progressFromBaseline(
  baseline: number,
  target: number,
  realisation: number,
): number | null {
  const way = target - baseline;
  const gone = realisation - baseline;
  return Number.isFinite(way) && Number.isFinite(gone) && way !== 0 ? (gone / way) * 100 : null;
}
