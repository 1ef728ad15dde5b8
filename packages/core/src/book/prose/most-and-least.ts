import { highestAndLowest } from './highest-and-lowest.js';

/** What stands out among named counts, and what has none. */
export interface MostAndLeast {
  /** Those that share the highest count; none where every count is zero or all are alike. */
  readonly most: readonly string[];
  readonly highest: number;
  /** Those with no count at all. */
  readonly none: readonly string[];
}

/** Names those with the highest count and those with none, in the given order. */
export function mostAndLeast(
  counts: readonly { readonly name: string; readonly count: number }[],
): MostAndLeast {
  const ends = highestAndLowest(
    counts.map(({ count, name }) => ({ name, value: count, text: String(count) })),
  );
  return {
    most: ends?.highest.names ?? [],
    highest: Math.max(0, ...counts.map(({ count }) => count)),
    none: counts.filter(({ count }) => count === 0).map(({ name }) => name),
  };
}
