import { factorKinds } from './factor-kinds.js';
import { isOnScale } from './is-on-scale.js';
import { ratingRange } from './rating-range.js';
import type { ScoredFactor, SwotFactor, SwotMethod } from './types.js';
import { weightFault } from './weight-fault.js';

/**
 * Weight × rating for each factor, in the order given. An unknown kind, a weight that is no finite number,
 * negative or above a million, and a rating off its scale give a `null` score and say why: the factor stays
 * in the table but adds to no sum.
 */
export function scoreFactors(
  factors: readonly SwotFactor[],
  { ratingScale, weightUnit }: Pick<SwotMethod, 'ratingScale' | 'weightUnit'>,
): ScoredFactor[] {
  return factors.map(({ code, kind, weight: given, rating, printedScore = null }) => {
    const weight = weightUnit === 'percent' ? given / 100 : given;
    const leftOut = factorKinds.includes(kind)
      ? (weightFault(given) ??
        (isOnScale(rating, ratingRange(ratingScale, kind)) ? null : 'rating-out-of-range'))
      : 'not-one-of';
    return {
      code,
      kind,
      weight,
      rating,
      score: leftOut === null ? weight * rating : null,
      leftOut,
      printedScore,
    };
  });
}
