import type { IndexDefinition } from '../framework/types.js';

/**
 * The index that has figures for a year: of several the one listed last, as newer ones come later. `null`
 * when none has. An index that doesn't say its years has figures for all.
 *
 * @example
 * indexOfYear(officialIndices, 2025)?.id; // 'spbe'
 * indexOfYear(officialIndices, 2026)?.id; // 'pemdi'
 */
export function indexOfYear(
  indices: readonly IndexDefinition[],
  year: number,
): IndexDefinition | null {
  return indices.findLast((index) => hasFiguresOf(index, year)) ?? null;
}

/** Whether an index has figures for a year, as far as its definition says. */
export function hasFiguresOf({ dataYears }: IndexDefinition, year: number): boolean {
  const { from = null, to = null } = dataYears ?? {};
  return (from === null || year >= from) && (to === null || year <= to);
}
