import { parseMoment } from '../../date/parse-moment.js';
import { requireMoment } from '../../date/require-moment.js';
import type { Freshness } from './freshness.js';

/** The age of a record that was last changed at a moment. */
export type AgeOf = (updatedAt: string) => keyof Freshness;

const day = 86_400_000;

/**
 * Ages seen from a moment. What changed after it counts as fresh, what has no date as old. Each date is read
 * once, however many figures of a summary count it.
 */
export function agesAt(asOf: string): AgeOf {
  const now = requireMoment(asOf);
  const known = new Map<string, keyof Freshness>();
  return (updatedAt) => {
    const before = known.get(updatedAt);
    if (before !== undefined) return before;
    const age = ageGroup((now - (parseMoment(updatedAt) ?? -Infinity)) / day);
    known.set(updatedAt, age);
    return age;
  };
}

function ageGroup(days: number): keyof Freshness {
  if (days < 30) return 'under30Days';
  return days <= 90 ? 'from30To90Days' : 'over90Days';
}
