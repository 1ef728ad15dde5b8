import { ofKind } from './of-kind.js';
import { sumFactors, type FactorSum } from './sum-factors.js';
import type { FactorKind, ScoredFactor } from './types.js';

export type FourSides = Readonly<Record<FactorKind, FactorSum | null>>;

/** The sums of the four kinds of factor. */
export function sumSides(factors: readonly ScoredFactor[]): FourSides {
  return {
    strength: sumFactors(ofKind(factors, 'strength')),
    weakness: sumFactors(ofKind(factors, 'weakness')),
    opportunity: sumFactors(ofKind(factors, 'opportunity')),
    threat: sumFactors(ofKind(factors, 'threat')),
  };
}
