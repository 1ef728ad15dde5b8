import { issueOf } from '../../issue/issue-of.js';
import type { Issue } from '../../issue/issue.js';

/** A number that sums can be made of: finite, and neither beyond `Number.MAX_SAFE_INTEGER` nor below its negative. */
export function checkNumber(value: number, path: Issue['path']): Issue[] {
  const limit = Number.MAX_SAFE_INTEGER;
  if (!Number.isFinite(value)) {
    return [issueOf('error', 'not-a-finite-number', path, { found: String(value) })];
  }
  if (value > limit) return [issueOf('error', 'number-too-big', path, { found: value, limit })];
  if (value < -limit) {
    return [issueOf('error', 'number-too-small', path, { found: value, limit: -limit })];
  }
  return [];
}
