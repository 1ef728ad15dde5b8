import { issueOf } from '../../issue/issue-of.js';
import type { Issue } from '../../issue/issue.js';

/** The matrix has a cell for every two different values of a unit: both keep its size, and the time, in bounds. */
const mostValues = 100;
const mostPairs = 300_000;

/** Differences up to it can be squared and added up over any number of units. */
const largestValue = 1e140;

/** What keeps units from being computed: too many different values, or values whose squares overflow. */
export function checkUnits(
  units: readonly (readonly (number | null)[])[],
  { squared }: { readonly squared: boolean },
): Issue[] {
  const issues: Issue[] = [];
  let pairs = 0;
  units.forEach((unit, at) => {
    const values = new Set(unit.filter((value) => value !== null && Number.isFinite(value))).size;
    pairs += values * values;
    if (values > mostValues) {
      issues.push(issueOf('error', 'list-too-long', ['units', at], { limit: mostValues }));
    }
    if (!squared) return;
    unit.forEach((value, rater) => {
      if (value === null || !Number.isFinite(value) || Math.abs(value) <= largestValue) return;
      const params = { found: value, limit: largestValue };
      issues.push(issueOf('error', 'number-too-big', ['units', at, rater], params));
    });
  });
  if (issues.length > 0 || pairs <= mostPairs) return issues;
  return [issueOf('error', 'list-too-long', ['units'], { limit: mostPairs })];
}
