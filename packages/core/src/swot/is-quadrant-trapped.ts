import type { SwotMethod } from './types.js';

/**
 * Whether a method finds the quadrant by the wrong end. A difference takes W and T away, so that they must
 * be rated by magnitude: reversed, the point lies on the strong side as soon as strengths, rated 3–4,
 * weigh more than 0.4, and a more serious weakness makes the difference *larger*. The totals of the
 * threshold variant add W and T up, so that they must be rated reversed: by magnitude, a more serious
 * weakness makes the total *larger*. Signs leave no doubt.
 */
export function isQuadrantTrapped({
  coordinates,
  ratingDirection,
  ratingScale,
}: SwotMethod): boolean {
  const addsUp = coordinates === 'threshold';
  return ratingScale !== 'signed' && addsUp === (ratingDirection === 'magnitude');
}
