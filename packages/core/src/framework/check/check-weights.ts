import { issueOf } from '../../issue/issue-of.js';
import type { Issue } from '../../issue/issue.js';
import type { Framework } from '../types.js';
import { usableWeights, type GivenWeight } from '../usable-weights.js';
import { checkInstrumentWeights } from './check-instrument-weights.js';

/**
 * A weighted mean needs one weight above zero: among the elements, among the indicators of each element
 * that counts, in each index whose structure is known, and in each evaluation profile. No weight may be negative,
 * not finite or beyond `Number.MAX_SAFE_INTEGER`: such an instrument cannot be scored.
 */
export function checkWeights(framework: Framework): Issue[] {
  return [
    ...checkInstrumentWeights(framework.readiness, ['readiness']),
    ...usableWeights(weightsOfInstrument(framework), ['readiness', 'elements']).issues.filter(
      // A mean is made within each element, so zeros are looked for there, above.
      ({ code }) => code !== 'all-weights-zero',
    ),
    ...framework.indices.flatMap(({ structure }, at) =>
      structure === undefined
        ? []
        : usableWeights(
            structure.aspects.flatMap(({ indicators }, aspectAt) =>
              indicators.map(({ id, weight }, indicatorAt): GivenWeight<string> => [
                id,
                weight,
                [aspectAt, 'indicators', indicatorAt, 'weight'],
              ]),
            ),
            ['indices', at, 'structure', 'aspects'],
          ).issues,
    ),
    ...framework.evaluation.flatMap(
      ({ weights }, at) =>
        usableWeights(Object.entries(weights), ['evaluation', at, 'weights']).issues,
    ),
    ...checkTolerance(framework.swot.method.weightTolerance),
  ];
}

function weightsOfInstrument({ readiness }: Framework): GivenWeight<string>[] {
  return readiness.elements.flatMap((element, at) => [
    [element.id, element.weight, [at, 'weight']] as const,
    ...element.subElements.flatMap((part, partAt) =>
      part.indicators.map(
        ({ id, weight }, indicatorAt) =>
          [id, weight, [at, 'subElements', partAt, 'indicators', indicatorAt, 'weight']] as const,
      ),
    ),
  ]);
}

/** Weights sum to 1, so a tolerance of more than 1 would accept any. */
function checkTolerance(tolerance: number): Issue[] {
  const path = ['swot', 'method', 'weightTolerance'];
  if (!Number.isFinite(tolerance)) {
    return [issueOf('error', 'not-a-finite-number', path, { found: String(tolerance) })];
  }
  if (tolerance >= 0 && tolerance <= 1) return [];
  const code = tolerance < 0 ? 'number-too-small' : 'number-too-big';
  return [issueOf('error', code, path, { found: tolerance, limit: tolerance < 0 ? 0 : 1 })];
}
