import type { FactorKind, SwotMethod } from './types.js';

/** Lowest and highest rating a factor of a kind may have on a scale. */
export function ratingRange(
  scale: SwotMethod['ratingScale'],
  kind: FactorKind,
): { readonly lowest: number; readonly highest: number } {
  if (scale === 'one-to-five') return { lowest: 1, highest: 5 };
  if (scale === 'one-to-four') return { lowest: 1, highest: 4 };
  return kind === 'weakness' || kind === 'threat'
    ? { lowest: -4, highest: -1 }
    : { lowest: 1, highest: 4 };
}
