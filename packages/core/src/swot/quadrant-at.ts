import { quadrantIndex, quadrants } from './quadrant-index.js';
import { originOf } from './origin-of.js';
import type { Quadrant, SwotMethod } from './types.js';

/** The quadrant of an internal and an external axis value. */
export function quadrantAt(internal: number, external: number, method: SwotMethod): Quadrant {
  const origin = originOf(method);
  const isThreshold = method.coordinates === 'threshold';
  return quadrants[quadrantIndex(internal - origin, external - origin, isThreshold)] ?? 'on-axis';
}
