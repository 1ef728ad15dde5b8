/**
 * Sum of budget lines in whole rupiah; 0 without lines. Whole amounts whose sum is too large for a number to hold
 * to the last rupiah (beyond 9,007,199,254,740,991) are added up exactly and rounded once, so that their order
 * changes nothing; {@link breakDownBudget} then says so. An amount that is no whole number makes a sum that is
 * none either.
 *
 * @example
 * sumBudget([{ amount: 250_000_000 }, { amount: 75_000_000 }]); // 325000000
 */
export function sumBudget(lines: readonly { readonly amount: number }[]): number {
  let sum = 0;
  let whole = true;
  for (const { amount } of lines) {
    sum += amount;
    whole &&= Number.isSafeInteger(amount);
  }
  return whole && !Number.isSafeInteger(sum) ? Number(exactSum(lines)) : sum;
}

/** The sum to the last rupiah, however large. Amounts must be whole. */
export function exactSum(lines: readonly { readonly amount: number }[]): bigint {
  let sum = 0n;
  for (const { amount } of lines) sum += BigInt(amount);
  return sum;
}
