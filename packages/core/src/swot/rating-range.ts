import { isFavourable } from './is-favourable.js';
import type { FactorKind, SwotMethod } from './types.js';

/**
 * Lowest and highest rating a factor of a kind may have on a scale.
 *
 * @example
 * ratingRange('one-to-four', 'strength'); // { lowest: 1, highest: 4 }
 * ratingRange('signed', 'threat'); // { lowest: -4, highest: -1 }
 */
export function ratingRange(
  scale: SwotMethod['ratingScale'],
  kind: FactorKind,
): { readonly lowest: number; readonly highest: number } {
  if (scale === 'signed' && !isFavourable(kind)) return { lowest: -4, highest: -1 };
  return { lowest: 1, highest: scale === 'one-to-five' ? 5 : 4 };
}
