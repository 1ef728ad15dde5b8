import type { Issue } from '../../issue/issue.js';
import { checkCodes } from '../check-codes.js';
import { checkOneOf } from '../check-one-of.js';
import { checkWeight } from '../check-weight.js';
import { factorKinds } from '../factor-kinds.js';
import { issueAt } from '../issue-at.js';
import { tableOf } from '../table-of.js';
import type { FactorKind } from '../types.js';

import { toShares } from './to-shares.js';

/**
 * A factor of which only the importance is known.
 *
 * @example
 * const factor: ImportantFactor = { code: 'S1', kind: 'strength', importance: 5 };
 */
export interface ImportantFactor {
  readonly code: string;
  readonly kind: FactorKind;
  /** On any one scale, Likert's 1 to 5 for example; not negative. */
  readonly importance: number;
}

/**
 * The factors with their weights.
 *
 * @example
 * const answer: WeighedFactors<ImportantFactor> = {
 *   factors: [{ code: 'S1', kind: 'strength', importance: 5, weight: 1 }],
 *   issues: [],
 * };
 */
export interface WeighedFactors<Factor extends ImportantFactor> {
  /** In the order given; empty where an importance or a kind is unusable. */
  readonly factors: readonly (Factor & { readonly weight: number })[];
  readonly issues: readonly Issue[];
}

/**
 * Gives every factor its weight from its importance: importance ÷ sum over its table, IFAS (S and W) or
 * EFAS (O and T), so that each table sums to 1 within 1e-12. Weights are fractions of 1.
 *
 * An importance that is no number, negative or above a million, an unknown kind, and a table whose
 * importances are all 0, give no factors at all, and issues; no factors give none. Of factors that share a
 * code each is weighed, and each after the first is a `duplicate-factor`.
 *
 * @example
 * const { factors } = weighFactors([
 *   { code: 'S1', kind: 'strength', importance: 4, rating: 3 },
 *   { code: 'W1', kind: 'weakness', importance: 1, rating: 2 },
 * ]);
 * factors.map(({ code, weight }) => `${code} ${String(weight)}`); // ['S1 0.8', 'W1 0.2']
 */
export function weighFactors<Factor extends ImportantFactor>(
  factors: readonly Factor[],
): WeighedFactors<Factor> {
  const issues = factors.flatMap(({ code, importance, kind }, index) => [
    ...checkOneOf(kind, factorKinds, ['factors', index, 'kind']),
    ...checkWeight(importance, code, ['factors', index, 'importance']),
  ]);
  const sumOf = (table: 'ifas' | 'efas') => {
    const values = factors.filter(({ kind }) => tableOf(kind) === table);
    const { sum } = toShares(values.map(({ importance }) => importance));
    if (values.length > 0 && values.every(({ importance }) => importance === 0)) {
      issues.push(issueAt('all-weights-zero', ['factors'], { table, sum }));
    }
    return sum;
  };
  const sums = { ifas: sumOf('ifas'), efas: sumOf('efas') };
  return {
    factors:
      issues.length > 0
        ? []
        : factors.map((factor) => ({
            ...factor,
            weight: factor.importance / sums[tableOf(factor.kind)],
          })),
    issues: [...checkCodes(factors, 'factors'), ...issues],
  };
}
