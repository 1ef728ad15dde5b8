import { resolveSwotMethod } from './resolve-swot-method.js';
import { turnRating } from './turn-rating.js';
import type { SwotAnalysis, SwotMethod } from './types.js';

/**
 * The analysis with weaknesses and threats rated in one direction, without signs: turned round where they
 * are rated in the other one (5 − rating on a scale of four). Printed figures are left out, since they are
 * of the other reading.
 *
 * `direction` says which one; `'magnitude'` where it is left out, whatever the method's own is. By magnitude
 * every factor is rated by how much it matters, for better or worse: scores grow with how serious a weakness
 * or threat is, which differences of coordinates and ranked strategies ask for. Reversed, they shrink with
 * it, which totals ask for: the IE matrix and the threshold variant.
 *
 * An analysis rated in that direction already, on a scale without signs, keeps its ratings and comes back
 * with its method filled in.
 *
 * @example
 * const turned = turnRound({ factors: [{ code: 'W1', kind: 'weakness', weight: 1, rating: 1 }] });
 * turned.factors[0]?.rating; // 4
 * turned.method?.ratingDirection; // 'magnitude'
 */
export function turnRound(
  analysis: SwotAnalysis,
  profile?: SwotMethod,
  direction: SwotMethod['ratingDirection'] = 'magnitude',
): SwotAnalysis {
  const method = resolveSwotMethod(analysis.method, profile);
  const isSigned = method.ratingScale === 'signed';
  if (isSigned && direction === 'reversed') {
    return turnRound(turnRound(analysis, profile), profile, direction);
  }
  const stays = !isSigned && method.ratingDirection === direction;
  return {
    factors: analysis.factors.map(({ printedScore, ...factor }) => ({
      ...factor,
      rating: stays ? factor.rating : turnRating(factor, method),
    })),
    method: {
      ...method,
      ratingDirection: direction,
      ratingScale: isSigned ? 'one-to-four' : method.ratingScale,
    },
  };
}
