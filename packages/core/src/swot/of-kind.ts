import type { FactorKind } from './types.js';

/** The factors of some kinds, in the order given. */
export function ofKind<Factor extends { readonly kind: FactorKind }>(
  factors: readonly Factor[],
  ...kinds: readonly FactorKind[]
): Factor[] {
  return factors.filter(({ kind }) => kinds.includes(kind));
}
