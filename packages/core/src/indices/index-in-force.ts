import { requireDay } from '../date/require-day.js';
import type { IndexDefinition } from '../framework/types.js';

/**
 * The index to go by on a day: of several the one listed last, as newer ones come later. `null` when none
 * is. An index that doesn't say its days is always in force. A moment counts by its day in Western Indonesian Time
 * (WIB, UTC+7), the day that `formatDate` shows.
 *
 * @throws KotaCerdasError `KC_INVALID_DATE` when `asOf` is no ISO 8601 date.
 *
 * @example
 * indexInForce(officialIndices, '2026-05-31')?.id; // 'spbe'
 * indexInForce(officialIndices, '2026-06-01')?.id; // 'pemdi'
 * indexInForce(officialIndices, '2026-05-31T23:59:59Z')?.id; // 'pemdi': 1 June, 06:59 WIB
 */
export function indexInForce(
  indices: readonly IndexDefinition[],
  asOf: string,
): IndexDefinition | null {
  const day = requireDay(asOf);
  return indices.findLast(({ validity }) => isWithin(validity, day)) ?? null;
}

/** ISO days sort as texts do. */
function isWithin(validity: IndexDefinition['validity'], day: string): boolean {
  const { from = null, to = null } = validity ?? {};
  return (from === null || day >= from) && (to === null || day <= to);
}
