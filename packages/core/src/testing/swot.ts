import type { FactorKind, SwotFactor } from '../swot/types.js';

/** A factor in one line. */
export const factor = (
  code: string,
  kind: FactorKind,
  weight: number,
  rating: number,
): SwotFactor => ({ code, kind, weight, rating });
