import type { Issue } from '../../issue/issue.js';
import { checkWeight } from '../check-weight.js';
import { issueAt } from '../issue-at.js';
import { toShares } from './to-shares.js';

/**
 * Values as shares of 1, with the sum they were divided by.
 *
 * @example
 * const answer: NormalisedWeights = { weights: [0.25, 0.75], sum: 4, issues: [] };
 */
export interface NormalisedWeights {
  /** One for each value, in the order given; empty where the values cannot be divided up. */
  readonly weights: readonly number[];
  /** What each value was divided by; `null` where there are no weights. */
  readonly sum: number | null;
  readonly issues: readonly Issue[];
}

/**
 * Weights from importance on any one scale, Likert's 1 to 5 for example: value ÷ sum of all values. Give
 * the values of one table, IFAS or EFAS, at a time; {@link weighFactors} does both at once.
 *
 * The weights sum to 1 within 1e-12 and do not depend on the order of the values. A value that is no
 * number, negative or above a million, values that are all 0, and an empty list give no weights at all,
 * and an issue whose path is the value's index.
 *
 * @example
 * normaliseWeights([5, 3, 2]).weights; // [0.5, 0.3, 0.2]
 * normaliseWeights([0, 0]).issues[0]?.code; // 'all-weights-zero'
 */
export function normaliseWeights(values: readonly number[]): NormalisedWeights {
  // A sparse list has an entry everywhere, too.
  const list = Array.from(values);
  const { shares, sum } = toShares(list);
  const issues =
    list.length === 0
      ? [issueAt('list-too-short', [], { found: 0, limit: 1 })]
      : list.flatMap((value, index) => checkWeight(value, index + 1, [index]));
  if (issues.length === 0 && sum === 0) issues.push(issueAt('all-weights-zero', []));
  const isUsable = issues.length === 0;
  return { weights: isUsable ? shares : [], sum: isUsable ? sum : null, issues };
}
