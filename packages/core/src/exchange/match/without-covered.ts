import type { ColumnName } from '../columns/column.js';

/**
 * Of columns that were recognised, those that don't say the same twice: where a header names the year of an amount,
 * another amount is a sum of all years, unless every row names its year itself.
 */
export function withoutCovered(found: readonly ColumnName[]): readonly ColumnName[] {
  const keys = new Set(found.map(({ key }) => key));
  const isNeedless = ({ covers = [] }: ColumnName) =>
    covers.length > 0 && covers.every((key) => keys.has(key));
  const kept = found.filter((name) => !isNeedless(name));
  const covered = new Set(kept.flatMap(({ covers = [] }) => covers));
  return kept.filter(({ key }) => !covered.has(key));
}
