import type { Issue } from '../../issue/issue.js';
import { issueOf } from '../../issue/issue-of.js';

/** What keeps a number out of a range; nothing when it lies within. NaN and Infinity lie in none. */
export function checkNumber(
  value: number,
  [least, most]: readonly [number, number],
  path: Issue['path'],
): Issue[] {
  if (!Number.isFinite(value)) {
    return [issueOf('error', 'not-a-finite-number', path, { found: String(value) })];
  }
  if (value < least) {
    return [issueOf('error', 'number-too-small', path, { found: value, limit: least })];
  }
  return value > most
    ? [issueOf('error', 'number-too-big', path, { found: value, limit: most })]
    : [];
}
