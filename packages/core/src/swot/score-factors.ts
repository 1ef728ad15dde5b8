import type { LeftOutReason, ScoredFactor, SwotFactor, SwotMethod } from './types.js';
import { largestFigure, weightFault } from './weight-fault.js';

/**
 * Weight × rating for each factor, in the order given. A weight or rating that is no finite number, a
 * negative weight, or a figure above a million gives a `null` score and says why: the factor stays in
 * the table but adds to no sum. A rating that is merely off the scale is counted.
 */
export function scoreFactors(
  factors: readonly SwotFactor[],
  method: Pick<SwotMethod, 'weightUnit'>,
): ScoredFactor[] {
  return factors.map(({ code, kind, weight: given, rating, printedScore = null }) => {
    const weight = method.weightUnit === 'percent' ? given / 100 : given;
    const leftOut: LeftOutReason | null =
      weightFault(given) ?? (Math.abs(rating) <= largestFigure ? null : 'rating-out-of-range');
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
