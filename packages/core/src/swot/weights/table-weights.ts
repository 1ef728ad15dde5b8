import type { ScoredFactor } from '../types.js';

/** The usable weights of a table. A mistyped rating makes no weight wrong: that of its factor is one of them. */
export function tableWeights(
  factors: readonly Pick<ScoredFactor, 'weight' | 'leftOut'>[],
): number[] {
  return factors
    .filter(({ leftOut }) => leftOut === null || leftOut === 'rating-out-of-range')
    .map(({ weight }) => weight);
}
