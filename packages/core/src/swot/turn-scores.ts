import { turnRating } from './turn-rating.js';
import type { ScoredFactor, SwotMethod } from './types.js';

/**
 * Factors with the scores that they have on the scale turned round; a factor without a score stays without.
 * What was printed is left out, since it is of the other reading.
 */
export function turnScores(
  factors: readonly ScoredFactor[],
  method: Pick<SwotMethod, 'ratingScale'>,
): ScoredFactor[] {
  return factors.map((factor) => {
    const rating = turnRating(factor, method);
    const score = factor.score === null ? null : factor.weight * rating;
    return { ...factor, rating, score, printedScore: null };
  });
}
