import {
  indicatorsOf,
  type ReadinessIndicator,
  type ReadinessInstrument,
} from '@kotacerdas/core/framework';

/** An indicator with an id that no other has, to be named by the officer. */
export function newIndicator(
  instrument: Pick<ReadinessInstrument, 'elements'>,
  name: ReadinessIndicator['name'],
): ReadinessIndicator {
  const taken = new Set(indicatorsOf(instrument).map(({ id }) => id));
  let number = 1;
  while (taken.has(`own-indicator-${number}`)) number += 1;
  return { id: `own-indicator-${number}`, name, weight: 1 };
}
