import type { IndexStructure } from '../framework/types.js';
import { usableWeights, type UsableWeights } from '../framework/usable-weights.js';

/** What each indicator of a structure weighs, where its weight can be used. */
export function structureWeights({ aspects }: IndexStructure): UsableWeights<string> {
  return usableWeights(
    aspects.flatMap(({ indicators }, aspectAt) =>
      indicators.map(
        ({ id, weight }, at) => [id, weight, [aspectAt, 'indicators', at, 'weight']] as const,
      ),
    ),
    ['definition', 'structure', 'aspects'],
  );
}
