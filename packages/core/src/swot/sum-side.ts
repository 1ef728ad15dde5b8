import type { FactorKind, ScoredFactor } from './types.js';

export interface SideSum {
  readonly weight: number;
  readonly score: number;
}

/**
 * The sums of one kind of factor; `null` when it has none that is usable. Factors are added in the order
 * of their codes, so that a table sorted otherwise gives the same bits.
 */
export function sumSide(factors: readonly ScoredFactor[], kind: FactorKind): SideSum | null {
  const side = factors
    .filter((factor) => factor.kind === kind && factor.score !== null)
    .sort(byCodeThenFigures);
  if (side.length === 0) return null;
  let weight = 0;
  let score = 0;
  for (const factor of side) {
    weight += factor.weight;
    score += factor.score ?? 0;
  }
  return { weight, score };
}

function byCodeThenFigures(a: ScoredFactor, b: ScoredFactor): number {
  if (a.code !== b.code) return a.code < b.code ? -1 : 1;
  return a.weight - b.weight || a.rating - b.rating;
}
