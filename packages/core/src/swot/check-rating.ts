import type { Issue } from '../issue/issue.js';
import { issueAt } from './issue-at.js';

/** Whether a rating lies on its scale. */
export function checkRating(
  rating: number,
  factor: string,
  { lowest, highest }: { readonly lowest: number; readonly highest: number },
  path: Issue['path'],
): Issue[] {
  return rating >= lowest && rating <= highest
    ? []
    : [issueAt('rating-out-of-range', path, { factor, found: String(rating), lowest, highest })];
}
