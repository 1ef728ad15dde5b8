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
  const read = <Key extends keyof SwotMethod>(key: Key): SwotMethod[Key] =>
    own?.[key] ?? profile[key];
  return {
    weightUnit: read('weightUnit'),
    ratingScale: read('ratingScale'),
    ratingDirection: read('ratingDirection'),
    coordinates: read('coordinates'),
    quadrantNaming: read('quadrantNaming'),
    weightTolerance: read('weightTolerance'),
  };
}
