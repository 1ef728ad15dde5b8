import type { Issue } from '../../issue/issue.js';
import type { Framework } from '../types.js';

function allZero(weights: readonly number[], path: Issue['path']): Issue[] {
  if (weights.some((weight) => weight > 0)) return [];
  return [{ severity: 'error', code: 'weights-all-zero', path, params: {} }];
}

/**
 * A weighted mean needs one weight above zero: among the elements, among the indicators of each element
 * that counts, and in each evaluation profile. A sub-element may be switched off with zeros.
 */
export function checkWeights(framework: Framework): Issue[] {
  const { elements } = framework.readiness;
  return [
    ...allZero(
      elements.map((element) => element.weight),
      ['readiness', 'elements'],
    ),
    ...elements.flatMap((element, at) =>
      element.weight === 0
        ? []
        : allZero(
            element.subElements.flatMap((part) => part.indicators.map(({ weight }) => weight)),
            ['readiness', 'elements', at],
          ),
    ),
    ...framework.evaluation.flatMap((profile, at) =>
      allZero(Object.values(profile.weights), ['evaluation', at, 'weights']),
    ),
  ];
}
