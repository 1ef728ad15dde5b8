import { ratingRange } from './rating-range.js';
import type { SwotFactor, SwotMethod } from './types.js';

/**
 * The factors with weaknesses and threats rated the other way round (5 − rating on a scale of four), so
 * that the most serious one weighs most in a difference.
 */
export function turnRound(factors: readonly SwotFactor[], method: SwotMethod): SwotFactor[] {
  return factors.map((factor) => {
    if (factor.kind === 'strength' || factor.kind === 'opportunity') return factor;
    const { lowest, highest } = ratingRange(method.ratingScale, factor.kind);
    return { ...factor, rating: lowest + highest - factor.rating };
  });
}
