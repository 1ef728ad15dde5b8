import type { Issue } from '../issue/issue.js';
import { issueAt } from './issue-at.js';
import type { ScoredFactor, SwotMethod } from './types.js';
import { tableWeights } from './weights/table-weights.js';
import { toShares } from './weights/to-shares.js';

/**
 * The usable weights of a table must sum to one within the tolerance; without any nothing is said. That of a
 * factor which is left out for its rating is one of them: a mistyped rating makes no weight wrong. Weights
 * that sum to one in the other unit are told so, with the sum as they are given. `list` is the field that
 * holds the factors.
 */
export function checkWeights(
  table: 'ifas' | 'efas' | 'sfas',
  factors: readonly Pick<ScoredFactor, 'weight' | 'leftOut'>[],
  { weightTolerance, weightUnit }: SwotMethod,
  list = 'factors',
): Issue[] {
  const weights = tableWeights(factors);
  const { sum } = toShares(weights);
  // A sum that lies on the border by decimals must not fall over it by 1e-16.
  const isOne = (value: number) => Math.abs(value - 1) <= weightTolerance + 1e-9;
  if (weights.length === 0 || (sum > 0 && isOne(sum))) return [];
  const report = (code: Issue['code'], shown = sum) => [
    issueAt(code, [list], { table, sum: shown }),
  ];
  if (sum === 0) return report('all-weights-zero');
  if (weightUnit === 'fraction' && isOne(sum / 100)) return report('weights-look-like-percent');
  return weightUnit === 'percent' && isOne(sum * 100)
    ? report('weights-look-like-fractions', sum * 100)
    : report('weights-do-not-sum');
}
