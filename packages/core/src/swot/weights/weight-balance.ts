import { checkWeights } from '../check-weights.js';
import { tableOf } from '../table-of.js';
import type { SwotResult } from '../types.js';
import { tableWeights } from './table-weights.js';
import { toShares } from './to-shares.js';

/**
 * What the weights of a table sum to, and what they should, in the unit they are given in.
 *
 * @example
 * const balance: WeightBalance = { sum: 0.97, expected: 1, difference: -0.03, holds: false };
 */
export interface WeightBalance {
  /** `null` while the table has no usable weight. */
  readonly sum: number | null;
  /** 1 for fractions, 100 for percent. */
  readonly expected: number;
  /** sum − expected: below 0 something is missing. */
  readonly difference: number | null;
  /** Whether the sum lies within the method's tolerance; `false` while there is none. */
  readonly holds: boolean;
}

/**
 * How far the weights of IFAS and EFAS are from their sum, as {@link evaluateSwot} judges them: `holds` is
 * `false` exactly where there is an issue about the sum, or nothing to sum up. A factor that is left out for
 * its rating has its weight all the same.
 *
 * @example
 * const { ifas, efas } = weightBalance(
 *   evaluateSwot({
 *     factors: [
 *       { code: 'S1', kind: 'strength', weight: 0.75, rating: 4 },
 *       { code: 'W1', kind: 'weakness', weight: 0.5, rating: 2 },
 *     ],
 *   }),
 * );
 * ifas; // { sum: 1.25, expected: 1, difference: 0.25, holds: false }
 * efas.sum; // null
 */
export function weightBalance({
  factors,
  method,
}: Pick<SwotResult, 'factors' | 'method'>): Readonly<Record<'ifas' | 'efas', WeightBalance>> {
  const expected = method.weightUnit === 'percent' ? 100 : 1;
  const balance = (table: 'ifas' | 'efas'): WeightBalance => {
    const own = factors.filter(
      ({ kind, leftOut }) => leftOut !== 'not-one-of' && tableOf(kind) === table,
    );
    const weights = tableWeights(own);
    if (weights.length === 0) return { sum: null, expected, difference: null, holds: false };
    const sum = toShares(weights).sum * expected;
    const holds = checkWeights(table, own, method).length === 0;
    return { sum, expected, difference: sum - expected, holds };
  };
  return { ifas: balance('ifas'), efas: balance('efas') };
}
