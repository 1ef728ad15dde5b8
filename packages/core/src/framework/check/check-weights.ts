import type { Issue } from '../../issue/issue.js';
import type { Framework } from '../types.js';
import { allZero } from './all-zero.js';
import { checkInstrumentWeights } from './check-instrument-weights.js';

/**
 * A weighted mean needs one weight above zero: among the elements, among the indicators of each element
 * that counts, in each index whose structure is known, and in each evaluation profile.
 */
export function checkWeights(framework: Framework): Issue[] {
  return [
    ...checkInstrumentWeights(framework.readiness, ['readiness']),
    ...framework.indices.flatMap(({ structure }, at) =>
      structure === undefined
        ? []
        : allZero(
            structure.aspects.flatMap(({ indicators }) => indicators.map(({ weight }) => weight)),
            ['indices', at, 'structure', 'aspects'],
          ),
    ),
    ...framework.evaluation.flatMap((profile, at) =>
      allZero(Object.values(profile.weights), ['evaluation', at, 'weights']),
    ),
  ];
}
