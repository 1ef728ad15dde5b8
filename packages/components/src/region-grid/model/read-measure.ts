import { regionMeasures, type RegionMeasure } from '@kotacerdas/core/dashboard';

/** A word of a page as a measure; readiness for one that there isn't. */
export function readMeasure(word: string | null): RegionMeasure {
  return regionMeasures.find((measure) => measure === word) ?? 'readiness';
}
