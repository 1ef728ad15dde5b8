import type { SwotMethod } from './types.js';

/**
 * Whether a method mixes reversed ratings with differences. Then the more serious a weakness is, the
 * smaller its score, and the *larger* the difference: with strengths rated 3–4 and weaknesses 1–2 the
 * point lies on the strong side as soon as strengths weigh more than 0.4.
 */
export function isReversedScaleTrap(method: SwotMethod): boolean {
  return (
    method.ratingDirection === 'reversed' &&
    method.ratingScale !== 'signed' &&
    method.coordinates !== 'threshold'
  );
}
