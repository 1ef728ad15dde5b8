import type { Issue } from '../issue/issue.js';
import { describeFound } from '../issue/value-at.js';
import { isOnScale } from './is-on-scale.js';
import { issueAt } from './issue-at.js';

/** Whether a rating lies on its scale. */
export function checkRating(
  rating: number,
  factor: string,
  range: { readonly lowest: number; readonly highest: number },
  path: Issue['path'],
): Issue[] {
  return isOnScale(rating, range)
    ? []
    : [issueAt('rating-out-of-range', path, { factor, found: describeFound(rating), ...range })];
}
