import { defaultSwotMethod } from '../framework/default-swot-method.js';
import type { SwotAnalysis, SwotMethod } from './types.js';

/**
 * The method of an analysis: what it sets itself, else what the framework's profile sets, else
 * {@link defaultSwotMethod}. A setting that is `undefined` counts as not set.
 *
 * @example
 * resolveSwotMethod({ ratingDirection: 'magnitude' }).ratingDirection; // 'magnitude'
 * resolveSwotMethod(undefined).ratingScale; // 'one-to-four'
 */
export function resolveSwotMethod(
  own: SwotAnalysis['method'],
  profile: SwotMethod = defaultSwotMethod,
): SwotMethod {
  return {
    weightUnit: own?.weightUnit ?? profile.weightUnit,
    ratingScale: own?.ratingScale ?? profile.ratingScale,
    ratingDirection: own?.ratingDirection ?? profile.ratingDirection,
    coordinates: own?.coordinates ?? profile.coordinates,
    quadrantNaming: own?.quadrantNaming ?? profile.quadrantNaming,
    weightTolerance: own?.weightTolerance ?? profile.weightTolerance,
  };
}
