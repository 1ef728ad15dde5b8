import { parseMoment } from '../../date/parse-moment.js';
import { requireMoment } from '../../date/require-moment.js';
import type { Freshness } from './freshness.js';

const day = 86_400_000;

/** Counts records by their age at a moment; one changed after it counts as fresh, one without a date as old. */
export function countFreshness(
  records: readonly { readonly updatedAt: string }[],
  asOf: string,
): Freshness {
  const now = requireMoment(asOf);
  const count = { under30Days: 0, from30To90Days: 0, over90Days: 0 };
  for (const { updatedAt } of records) {
    const age = (now - (parseMoment(updatedAt) ?? -Infinity)) / day;
    if (age < 30) count.under30Days += 1;
    else if (age <= 90) count.from30To90Days += 1;
    else count.over90Days += 1;
  }
  return count;
}
