import type { ScoredFactor, SwotFactor, SwotMethod } from './types.js';

/**
 * Weight × rating for each factor, in the order given. A weight or rating that is no finite number, or
 * a negative weight, gives a `null` score: the factor stays in the table but adds to no sum.
 */
export function scoreFactors(
  factors: readonly SwotFactor[],
  method: Pick<SwotMethod, 'weightUnit'>,
): ScoredFactor[] {
  return factors.map((factor) => {
    const weight = method.weightUnit === 'percent' ? factor.weight / 100 : factor.weight;
    const usable = Number.isFinite(weight) && weight >= 0 && Number.isFinite(factor.rating);
    return {
      code: factor.code,
      kind: factor.kind,
      weight,
      rating: factor.rating,
      score: usable ? weight * factor.rating : null,
      printedScore: factor.printedScore ?? null,
    };
  });
}
