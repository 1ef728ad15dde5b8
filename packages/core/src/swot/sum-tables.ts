import { ofKind } from './of-kind.js';
import type { FactorSum } from './sum-factors.js';
import type { FourSides } from './sum-sides.js';
import type { FactorKind, ScoredFactor, SwotTables } from './types.js';
import { tableWeights } from './weights/table-weights.js';
import { toShares } from './weights/to-shares.js';

type Weighed = Pick<ScoredFactor, 'kind' | 'weight' | 'leftOut'>;

/** IFAS and EFAS from the four sides, and from all factors whose weight counts, also without a score. */
export function sumTables(
  { strength, weakness, opportunity, threat }: FourSides,
  factors: readonly Weighed[],
): SwotTables {
  return {
    ifas: {
      weight: sumWeights(factors, 'strength', 'weakness'),
      total: sumScores(strength, weakness),
      strengths: strength?.score ?? null,
      weaknesses: weakness?.score ?? null,
    },
    efas: {
      weight: sumWeights(factors, 'opportunity', 'threat'),
      total: sumScores(opportunity, threat),
      opportunities: opportunity?.score ?? null,
      threats: threat?.score ?? null,
    },
  };
}

/** The same sum that is held against 1: a rating off its scale takes no weight out of the table. */
function sumWeights(factors: readonly Weighed[], ...kinds: readonly FactorKind[]): number | null {
  const weights = tableWeights(ofKind(factors, ...kinds));
  return weights.length === 0 ? null : toShares(weights).sum;
}

/** One side alone still has a table total: published examples print it. */
function sumScores(one: FactorSum | null, other: FactorSum | null): number | null {
  const known = one ?? other;
  return known === null ? null : known.score + (one && other ? other.score : 0);
}
