import type { IndexDefinition } from '../framework/types.js';
import { isoDay } from './iso-day.js';

/**
 * The index to go by on a day: of several the one listed last, as newer ones come later. `null` when none
 * is. An index that doesn't say its days is always in force. A moment counts by the day it is written with.
 *
 * @throws KotaCerdasError `KC_INVALID_DATE` when `asOf` is no ISO 8601 date.
 *
 * @example
 * indexInForce(officialIndices, '2026-05-31')?.id; // 'spbe'
 * indexInForce(officialIndices, '2026-06-01')?.id; // 'pemdi'
 */
export function indexInForce(
  indices: readonly IndexDefinition[],
  asOf: string,
): IndexDefinition | null {
  const day = isoDay(asOf);
  return indices.findLast(({ validity }) => isWithin(validity, day)) ?? null;
}

/** ISO days sort as texts do. */
function isWithin(validity: IndexDefinition['validity'], day: string): boolean {
  const { from = null, to = null } = validity ?? {};
  return (from === null || day >= from) && (to === null || day <= to);
}
