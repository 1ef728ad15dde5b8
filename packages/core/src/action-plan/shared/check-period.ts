import type { Issue } from '../../issue/issue.js';
import type { YearPeriod } from '../types.js';
import { issueOf } from '../../issue/issue-of.js';

/** What keeps two years from being a period; nothing when they are one. */
export function checkPeriod({ from, to }: YearPeriod, path: Issue['path']): Issue[] {
  const issues = [...wholeYear(from, [...path, 'from']), ...wholeYear(to, [...path, 'to'])];
  if (issues.length > 0 || from <= to) return issues;
  // The same issue as the check of a whole plan gives.
  return [issueOf('error', 'end-before-start', [...path, 'to'], { from, to })];
}

function wholeYear(year: number, path: Issue['path']): Issue[] {
  if (Number.isInteger(year)) return [];
  const code = Number.isFinite(year) ? 'not-an-integer' : 'not-a-finite-number';
  return [issueOf('error', code, path, { found: String(year) })];
}
