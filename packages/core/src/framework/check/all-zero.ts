import { issueOf } from '../../issue/issue-of.js';
import type { Issue } from '../../issue/issue.js';

/** That no weight is above 0, told where the weights stand. */
export function allZero(weights: readonly number[], path: Issue['path']): Issue[] {
  if (weights.some((weight) => weight > 0)) return [];
  return [issueOf('error', 'all-weights-zero', path, {})];
}
