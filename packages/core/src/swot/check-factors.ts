import type { Issue } from '../issue/issue.js';
import { checkRating } from './check-rating.js';
import { checkWeight } from './check-weight.js';
import { issueAt } from './issue-at.js';
import { ratingRange } from './rating-range.js';
import type { SwotFactor, SwotMethod } from './types.js';

/**
 * Faults of single factors: codes given twice, weights and ratings that no table may hold. `list` is the
 * field that holds the factors.
 */
export function checkFactors(
  factors: readonly SwotFactor[],
  { ratingScale }: Pick<SwotMethod, 'ratingScale'>,
  list = 'factors',
): Issue[] {
  const places = new Map<string, number>();
  return factors.flatMap(({ code, kind, rating, weight }, index) => {
    const first = places.get(code);
    places.set(code, first ?? index + 1);
    const params = { factor: code, found: String(rating) };
    const atRating = [list, index, 'rating'];
    const offScale = checkRating(rating, code, ratingRange(ratingScale, kind), atRating);
    return [
      ...(first === undefined
        ? []
        : [issueAt('duplicate-factor', [list, index, 'code'], { factor: code, first })]),
      ...checkWeight(weight, code, [list, index, 'weight']),
      ...offScale,
      ...(offScale.length > 0 || Number.isInteger(rating)
        ? []
        : [issueAt('rating-not-integer', atRating, params, 'info')]),
    ];
  });
}
