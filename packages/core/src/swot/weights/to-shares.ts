/**
 * Each value over the sum of all; empty where that sum is 0. The sum is taken smallest first, so that the
 * order of the values changes no bit of any share.
 */
export function toShares(values: readonly number[]): {
  readonly sum: number;
  readonly shares: readonly number[];
} {
  const sum = [...values].sort((a, b) => a - b).reduce((total, value) => total + value, 0);
  return { sum, shares: sum === 0 ? [] : values.map((value) => value / sum) };
}
