import type { Issue } from '../issue/issue.js';
import { checkFactors } from './check-factors.js';
import { checkSides } from './check-sides.js';
import { checkWeights } from './check-weights.js';
import { ofKind } from './of-kind.js';
import type { FourSides } from './sum-sides.js';
import type { ScoredFactor, SwotAnalysis, SwotMethod } from './types.js';

/** What is wrong with the factors of an analysis, with the weights of a table, with a side. */
export function checkTables(
  analysis: SwotAnalysis,
  factors: readonly ScoredFactor[],
  sides: FourSides,
  method: SwotMethod,
): Issue[] {
  return [
    ...checkFactors(analysis.factors, method),
    ...checkWeights('ifas', ofKind(factors, 'strength', 'weakness'), method),
    ...checkWeights('efas', ofKind(factors, 'opportunity', 'threat'), method),
    ...checkSides(sides),
  ];
}
