import type { FactorSum } from './sum-factors.js';
import type { FourSides } from './sum-sides.js';
import type { SwotTables } from './types.js';

/** IFAS and EFAS from the four sides. */
export function sumTables({ strength, weakness, opportunity, threat }: FourSides): SwotTables {
  return {
    ifas: {
      ...both(strength, weakness),
      strengths: strength?.score ?? null,
      weaknesses: weakness?.score ?? null,
    },
    efas: {
      ...both(opportunity, threat),
      opportunities: opportunity?.score ?? null,
      threats: threat?.score ?? null,
    },
  };
}

/** One side alone still has a table total: published examples print it. */
function both(one: FactorSum | null, other: FactorSum | null) {
  const known = one ?? other;
  const sum = (figure: 'weight' | 'score') =>
    known === null ? null : known[figure] + (one && other ? other[figure] : 0);
  return { weight: sum('weight'), total: sum('score') };
}
