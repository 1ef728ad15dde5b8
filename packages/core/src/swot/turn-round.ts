import { ratingRange } from './rating-range.js';
import { resolveSwotMethod } from './resolve-swot-method.js';
import type { SwotAnalysis, SwotMethod } from './types.js';

/**
 * The analysis with every factor rated by how much it matters, for better or worse: where ratings are
 * reversed, weaknesses and threats are turned round (5 − rating on a scale of four), and signed ratings
 * lose their sign. Scores of the answer grow with how serious a weakness or threat is, so strategies ranked
 * on it put the most serious first. Printed figures are left out, since they are of the other reading.
 *
 * An analysis rated by magnitude already, on a scale without signs, comes back with its method filled in.
 *
 * @example
 * const turned = turnRound({ factors: [{ code: 'W1', kind: 'weakness', weight: 1, rating: 1 }] });
 * turned.factors[0]?.rating; // 4
 * turned.method?.ratingDirection; // 'magnitude'
 */
export function turnRound(analysis: SwotAnalysis, profile?: SwotMethod): SwotAnalysis {
  const method = resolveSwotMethod(analysis.method, profile);
  const signed = method.ratingScale === 'signed';
  return {
    factors: analysis.factors.map(({ printedScore, ...factor }) => {
      const { highest, lowest } = ratingRange(method.ratingScale, factor.kind);
      const { kind, rating } = factor;
      const favourable = kind === 'strength' || kind === 'opportunity';
      if (favourable || (!signed && method.ratingDirection === 'magnitude')) return factor;
      return { ...factor, rating: signed ? -rating : lowest + highest - rating };
    }),
    method: {
      ...method,
      ratingDirection: 'magnitude',
      ratingScale: signed ? 'one-to-four' : method.ratingScale,
    },
  };
}
