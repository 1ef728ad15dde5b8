import type { AgeOf } from './ages-at.js';
import type { Freshness } from './freshness.js';

/** Counts records by their age. */
export function countFreshness(
  records: readonly { readonly updatedAt: string }[],
  ageOf: AgeOf,
): Freshness {
  const count = { under30Days: 0, from30To90Days: 0, over90Days: 0 };
  for (const { updatedAt } of records) count[ageOf(updatedAt)] += 1;
  return count;
}
