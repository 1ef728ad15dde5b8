import type { MasterplanSwotAnalysis } from '../types.js';

export type Factor = MasterplanSwotAnalysis['factors'][number];

/** A factor with another weight or rating; the very same if both are its own. */
export function withFigures(
  factor: Factor,
  { rating, weight }: Pick<Factor, 'rating' | 'weight'>,
): Factor {
  if (factor.weight === weight && factor.rating === rating) return factor;
  const changed = { ...factor, rating, weight };
  // A score that somebody printed was of the old figures.
  delete changed.printedScore;
  return changed;
}
