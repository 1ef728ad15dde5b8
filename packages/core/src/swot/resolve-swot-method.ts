import { defaultSwotMethod } from '../framework/default-swot-method.js';
import { swotMethodChoices } from '../framework/swot-method-choices.js';
import { requireOneOf } from './require-one-of.js';
import type { SwotAnalysis, SwotMethod } from './types.js';

/**
 * The method of an analysis: what it sets itself, else what the framework's profile sets, else
 * {@link defaultSwotMethod}. A setting that is `undefined` counts as not set.
 *
 * @throws KotaCerdasError `KC_INVALID_METHOD` for a word that is not among {@link swotMethodChoices}, which
 * the types refuse already.
 *
 * @example
 * resolveSwotMethod({ ratingDirection: 'magnitude' }).ratingDirection; // 'magnitude'
 * resolveSwotMethod(undefined).ratingScale; // 'one-to-four'
 */
export function resolveSwotMethod(
  own: SwotAnalysis['method'],
  profile: SwotMethod = defaultSwotMethod,
): SwotMethod {
  const read = <Key extends keyof typeof swotMethodChoices>(key: Key): SwotMethod[Key] => {
    const word = own?.[key] ?? profile[key];
    requireOneOf('KC_INVALID_METHOD', key, word, swotMethodChoices[key]);
    return word;
  };
  return {
    weightUnit: read('weightUnit'),
    ratingScale: read('ratingScale'),
    ratingDirection: read('ratingDirection'),
    coordinates: read('coordinates'),
    quadrantNaming: read('quadrantNaming'),
    weightTolerance: own?.weightTolerance ?? profile.weightTolerance,
  };
}
