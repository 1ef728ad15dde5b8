import type { Issue } from '../issue/issue.js';
import { checkCodes } from './check-codes.js';
import { checkOneOf } from './check-one-of.js';
import { checkRating } from './check-rating.js';
import { checkWeight } from './check-weight.js';
import { factorKinds } from './factor-kinds.js';
import { issueAt } from './issue-at.js';
import { ratingRange } from './rating-range.js';
import type { SwotFactor, SwotMethod } from './types.js';

/**
 * Faults of single factors: codes given twice, kinds that there are none of, weights and ratings that no
 * table may hold. `list` is the field that holds the factors.
 */
export function checkFactors(
  factors: readonly SwotFactor[],
  { ratingScale }: Pick<SwotMethod, 'ratingScale'>,
  list = 'factors',
): Issue[] {
  const faults = factors.flatMap(({ code, kind, rating, weight }, index) => {
    const at = (field: string) => [list, index, field];
    const foreign = checkOneOf(kind, factorKinds, at('kind'));
    const offScale = checkRating(rating, code, ratingRange(ratingScale, kind), at('rating'));
    const params = { factor: code, found: String(rating) };
    const fraction =
      offScale.length > 0 || Number.isInteger(rating)
        ? offScale
        : [issueAt('rating-not-integer', at('rating'), params, 'info')];
    // Without a kind there is no scale to hold a rating against.
    return [
      ...checkWeight(weight, code, at('weight')),
      ...(foreign.length > 0 ? foreign : fraction),
    ];
  });
  return [...checkCodes(factors, list), ...faults];
}
