import type { Issue } from '../issue/issue.js';
import { issueAt } from './issue-at.js';
import type { ScoredFactor, SwotMethod } from './types.js';
import { toShares } from './weights/to-shares.js';

/**
 * The weights of the usable factors of a table must sum to one within the tolerance; without such factors
 * nothing is said. Weights in percent on a method of fractions are told so. `list` is the field that holds
 * the factors.
 */
export function checkWeights(
  table: 'ifas' | 'efas' | 'sfas',
  factors: readonly Pick<ScoredFactor, 'weight' | 'score'>[],
  { weightTolerance, weightUnit }: SwotMethod,
  list = 'factors',
): Issue[] {
  const weights = factors.filter(({ score }) => score !== null).map(({ weight }) => weight);
  const { sum } = toShares(weights);
  // A sum that lies on the border by decimals must not fall over it by 1e-16.
  const isOne = (value: number) => Math.abs(value - 1) <= weightTolerance + 1e-9;
  if (weights.length === 0 || (sum > 0 && isOne(sum))) return [];
  const looksLikePercent = weightUnit === 'fraction' && isOne(sum / 100);
  const code = looksLikePercent ? 'weights-look-like-percent' : 'weights-do-not-sum';
  return [issueAt(sum === 0 ? 'all-weights-zero' : code, [list], { table, sum })];
}
