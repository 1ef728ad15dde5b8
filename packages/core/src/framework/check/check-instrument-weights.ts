import type { Issue } from '../../issue/issue.js';
import type { ReadinessInstrument } from '../types.js';
import { allZero } from './all-zero.js';

/**
 * What leaves readiness nothing to divide by: elements that all weigh 0, and indicators that do in an element that
 * counts. A sub-element may be switched off with zeros.
 */
export function checkInstrumentWeights(
  { elements }: Pick<ReadinessInstrument, 'elements'>,
  path: Issue['path'],
): Issue[] {
  return [
    ...allZero(
      elements.map((element) => element.weight),
      [...path, 'elements'],
    ),
    ...elements.flatMap((element, at) =>
      element.weight === 0
        ? []
        : allZero(
            element.subElements.flatMap((part) => part.indicators.map(({ weight }) => weight)),
            [...path, 'elements', at],
          ),
    ),
  ];
}
