import type { Issue } from '../issue/issue.js';
import type { FactorKind, ScoredFactor, SwotMethod } from './types.js';

const tables = [
  { table: 'ifas', kinds: ['strength', 'weakness'] },
  { table: 'efas', kinds: ['opportunity', 'threat'] },
] as const satisfies readonly { table: string; kinds: readonly FactorKind[] }[];

/** Weights of S+W, and of O+T, must sum to one within the tolerance; an empty table is left alone. */
export function checkWeights(factors: readonly ScoredFactor[], method: SwotMethod): Issue[] {
  return tables.flatMap(({ table, kinds }) => {
    const weights = factors
      .filter((factor) => kinds.some((kind) => kind === factor.kind) && factor.score !== null)
      .map((factor) => factor.weight)
      .sort((a, b) => a - b);
    if (weights.length === 0) return [];
    const sum = weights.reduce((total, weight) => total + weight, 0);
    if (sum === 0) return [issue('all-weights-zero', table, sum)];
    // A sum that lies on the border by decimals must not fall over it by 1e-16.
    return Math.abs(sum - 1) > method.weightTolerance + 1e-9
      ? [issue('weights-do-not-sum', table, sum)]
      : [];
  });
}

function issue(code: 'all-weights-zero' | 'weights-do-not-sum', table: string, sum: number): Issue {
  return { severity: 'error', code, path: ['factors'], params: { table, sum } };
}
