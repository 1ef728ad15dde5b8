import type { SwotMethod } from './types.js';

/** Where the threshold variant draws its axes: the middle of the scale, as 2.5 is of one to four. */
const middles = { 'one-to-four': 2.5, 'one-to-five': 3, signed: 0 } as const;

/** Where both axes cross. */
export function originOf({ coordinates, ratingScale }: SwotMethod): number {
  return coordinates === 'threshold' ? middles[ratingScale] : 0;
}
