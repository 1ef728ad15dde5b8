import type { ReadinessIndicator, ReadinessInstrument } from './types.js';

/**
 * All indicators of a readiness instrument in one list, in the order of the instrument: the order in
 * which forms ask, tables print and sums run.
 *
 * @example
 * indicatorsOf(kominfo2021.readiness).length; // 27
 */
export function indicatorsOf(
  instrument: Pick<ReadinessInstrument, 'elements'>,
): ReadinessIndicator[] {
  return instrument.elements.flatMap((element) =>
    element.subElements.flatMap((subElement) => subElement.indicators),
  );
}
