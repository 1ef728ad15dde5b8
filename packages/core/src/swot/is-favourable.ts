import type { FactorKind } from './types.js';

/** Whether a kind of factor speaks for the region: its score adds to what the other side takes away. */
export function isFavourable(kind: FactorKind): boolean {
  return kind === 'strength' || kind === 'opportunity';
}
