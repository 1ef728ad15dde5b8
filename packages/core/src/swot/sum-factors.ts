import type { ScoredFactor } from './types.js';
import { usableInOrder } from './usable-in-order.js';

export interface FactorSum {
  readonly weight: number;
  readonly score: number;
}

/**
 * What factors sum to, one after the other in the order of their codes, so that a table sorted otherwise
 * gives the same bits; `null` where none is usable.
 */
export function sumFactors(
  factors: readonly Pick<ScoredFactor, 'code' | 'weight' | 'rating' | 'score'>[],
): FactorSum | null {
  const usable = usableInOrder(factors);
  return usable.length === 0
    ? null
    : {
        weight: usable.reduce((sum, { weight }) => sum + weight, 0),
        score: usable.reduce((sum, { score }) => sum + (score ?? 0), 0),
      };
}
