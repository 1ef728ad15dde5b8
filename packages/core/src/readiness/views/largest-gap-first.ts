/**
 * Rows by how far they have to go: the largest gap first, what has none last, equals in the order given.
 *
 * @example
 * largestGapFirst([{ gap: 1 }, { gap: null }, { gap: 2 }]); // [{ gap: 2 }, { gap: 1 }, { gap: null }]
 */
export function largestGapFirst<Row extends { readonly gap: number | null }>(
  rows: readonly Row[],
): Row[] {
  return [...rows].sort((one, other) => (other.gap ?? -Infinity) - (one.gap ?? -Infinity) || 0);
}
