/**
 * Sum of budget lines in whole rupiah; 0 without lines.
 *
 * @example
 * sumBudget([{ amount: 250_000_000 }, { amount: 75_000_000 }]); // 325000000
 */
export function sumBudget(lines: readonly { readonly amount: number }[]): number {
  let sum = 0;
  for (const { amount } of lines) sum += amount;
  return sum;
}
