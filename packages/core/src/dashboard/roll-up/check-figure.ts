import type { Issue } from '../../issue/issue.js';
import { describeFound, valueAt } from '../../issue/value-at.js';
import type { StoredSummary } from '../stored-summary.js';

/** What a figure can be. Means of whole numbers may lie a rounding error beyond the scale that they are of. */
const ranges = {
  whole: [0, Number.MAX_SAFE_INTEGER],
  percent: [0, 100],
  score: [1, 5],
} as const;
const rounding = 1e-9;

/** What is wrong with a figure of a summary, if anything. */
export function checkFigure(
  summary: StoredSummary,
  path: Issue['path'],
  kind: keyof typeof ranges,
): Issue[] {
  const found = valueAt(summary, path);
  const issue = (code: Issue['code'], params: Issue['params']): Issue[] => [
    { severity: 'error', code, path, params },
  ];
  if (typeof found !== 'number' || !Number.isFinite(found)) {
    return issue('not-a-finite-number', { found: describeFound(found) });
  }
  const [least, most] = ranges[kind];
  if (found < least - rounding) return issue('number-too-small', { found, limit: least });
  if (found > most + rounding) return issue('number-too-big', { found, limit: most });
  if (kind !== 'whole' || Number.isInteger(found)) return [];
  return issue('not-an-integer', { found });
}
