import { isFavourable } from './is-favourable.js';
import { ratingRange } from './rating-range.js';
import type { SwotFactor, SwotMethod } from './types.js';

/**
 * The rating of a factor on the scale turned round: of a weakness or threat 5 − rating on a scale of four,
 * and without its sign on the signed one, where it is a magnitude.
 */
export function turnRating(
  { kind, rating }: Pick<SwotFactor, 'kind' | 'rating'>,
  { ratingScale }: Pick<SwotMethod, 'ratingScale'>,
): number {
  if (isFavourable(kind)) return rating;
  const { highest, lowest } = ratingRange(ratingScale, kind);
  return ratingScale === 'signed' ? -rating : lowest + highest - rating;
}
