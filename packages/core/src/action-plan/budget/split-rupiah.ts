import type { Issue } from '../../issue/issue.js';
import { checkNumber } from '../shared/check-number.js';
import { issueOf } from '../../issue/issue-of.js';
import { checkRupiah } from './check-rupiah.js';
import { wholeWeights } from './whole-weights.js';

/**
 * The parts of a split amount, or why it can't be split.
 *
 * @example
 * const result: SplitResult = { ok: true, parts: [34, 33, 33] };
 */
export type SplitResult =
  | { readonly ok: true; readonly parts: readonly number[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Divides whole rupiah by weights so that the parts are whole and sum to the amount exactly: each part is its
 * exact share rounded down, and what is left goes, one rupiah each, to the largest remainders (Hamilton's method);
 * equal remainders in the order of the weights. Shares are exact for the decimals as they are written. A weight of
 * 0 gets 0.
 *
 * Refused, with issues: an amount that is no whole rupiah, a weight that is negative or no number, no weight above
 * 0. Paths begin at `amount` or `weights`.
 *
 * @example
 * splitRupiah(100, [1, 1, 1]); // { ok: true, parts: [34, 33, 33] }
 * splitRupiah(100, [0.7, 0.3]); // { ok: true, parts: [70, 30] }
 */
export function splitRupiah(amount: number, weights: readonly number[]): SplitResult {
  const issues = [
    ...checkRupiah(amount, ['amount']),
    ...weights.flatMap((weight, at) => checkNumber(weight, [0, Infinity], ['weights', at])),
  ];
  if (issues.length > 0) return { ok: false, issues };
  if (!weights.some((weight) => weight > 0)) {
    return { ok: false, issues: [issueOf('error', 'all-weights-zero', ['weights'], {})] };
  }
  const whole = wholeWeights(weights);
  const sum = whole.reduce((total, weight) => total + weight, 0n);
  const shares = whole.map((weight, at) => {
    const product = BigInt(amount) * weight;
    return { at, part: product / sum, remainder: product % sum };
  });
  const left = BigInt(amount) - shares.reduce((total, { part }) => total + part, 0n);
  const parts = shares.map(({ part }) => Number(part));
  // Equal remainders keep their order: the sort is stable.
  const first = [...shares].sort((a, b) => compare(b.remainder, a.remainder));
  for (const { at } of first.slice(0, Number(left))) parts[at] = (parts[at] ?? 0) + 1;
  return { ok: true, parts };
}

function compare(a: bigint, b: bigint): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
