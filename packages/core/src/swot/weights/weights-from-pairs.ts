import type { Issue } from '../../issue/issue.js';
import { issueAt } from '../issue-at.js';
import { findCircles } from './find-circles.js';
import { readComparisons } from './read-comparisons.js';
import { toShares } from './to-shares.js';

/**
 * How paired comparisons are written: less, equally or more important is 1, 2, 3, or 0, 1, 2.
 *
 * @example
 * const scale: PairScale = 'zero-to-two';
 */
export type PairScale = 'one-to-three' | 'zero-to-two';

/**
 * Weights from paired comparisons, and what they are made of.
 *
 * @example
 * const answer: PairWeights = {
 *   weights: [0.75, 0.25],
 *   totals: [3, 1],
 *   sum: 4,
 *   issues: [],
 * };
 */
export interface PairWeights {
  /** αᵢ = Xᵢ ÷ ΣX, in the order of the rows; empty where the comparisons cannot be used. */
  readonly weights: readonly number[];
  /** Xᵢ: what each row's comparisons add up to. */
  readonly totals: readonly number[];
  /** ΣX; `null` where there are no weights. */
  readonly sum: number | null;
  readonly issues: readonly Issue[];
}

/**
 * Weights from comparing each factor of a table with each other one: αᵢ = Xᵢ ÷ ΣX, where Xᵢ adds up the
 * comparisons of row i. They sum to 1 within 1e-12.
 *
 * `pairs[i][j]` says how row i compares with column j, on the scale 1/2/3 unless another is asked for; one
 * side of a pair may be `null`, and so may the diagonal, which is not counted. On the scale 0/1/2 a factor
 * that loses every comparison weighs 0. Three factors that contradict one another (A over B, B over C, C
 * over A) are reported, at most ten times, and the weights still given. A pair that is missing, off the
 * scale or contradicts its other side, more than 1,000 rows and no rows at all give no weights.
 *
 * Method: paired comparison (Kinnear and Taylor), as Indonesian IFAS/EFAS tables use it.
 *
 * @example
 * const { weights } = weightsFromPairs([
 *   [null, 3, 3],
 *   [null, null, 2],
 *   [null, null, null],
 * ]);
 * weights; // [0.5, 0.25, 0.25]
 */
export function weightsFromPairs(
  pairs: readonly (readonly (number | null)[])[],
  { scale = 'one-to-three' }: { readonly scale?: PairScale | undefined } = {},
): PairWeights {
  const equal = scale === 'one-to-three' ? 2 : 1;
  const { issues, rows } = readComparisons(pairs, {
    equal,
    expected: [equal - 1, equal, equal + 1].join(', '),
    holds: (value) => Math.abs(value - equal) <= 1 && Number.isInteger(value),
    reverse: (value) => 2 * equal - value,
    agree: (value, other) => value + other === 2 * equal,
  });
  // A single factor has no comparison to win, and all of the weight.
  const own = rows.length === 1 ? 0 : equal;
  const totals = rows.map((row) => row.reduce((total, value) => total + value, -own));
  const { sum, shares } = toShares(totals);
  return {
    weights: shares,
    totals,
    sum: rows.length === 0 ? null : sum,
    issues: [
      ...issues,
      ...findCircles(rows, totals).map(([first, second, third]) =>
        issueAt(
          'comparisons-intransitive',
          [first, second],
          { first: first + 1, second: second + 1, third: third + 1 },
          'warning',
        ),
      ),
    ],
  };
}
