import type { Issue } from '../../issue/issue.js';
import { checkRating } from '../check-rating.js';
import { issueAt } from '../issue-at.js';
import { tableOf } from '../table-of.js';
import type { SwotFactor } from '../types.js';

/**
 * Warns of each rating that David's IFE matrix does not know: strengths are rated 3 (minor) or 4 (major),
 * weaknesses 1 (major) or 2 (minor). Means over respondents between the two are fine. Opportunities and
 * threats may have any rating. Nothing else is checked, and no figure changes.
 *
 * Method: David, Strategic Management. Only for plans that follow it: other authors rate freely.
 *
 * @example
 * const warnings = checkDavidRatings([
 *   { code: 'S1', kind: 'strength', rating: 2 },
 *   { code: 'W1', kind: 'weakness', rating: 1 },
 * ]);
 * warnings.map(({ params }) => params['factor']); // ['S1']
 */
export function checkDavidRatings(
  factors: readonly Pick<SwotFactor, 'code' | 'kind' | 'rating'>[],
): Issue[] {
  return factors.flatMap(({ code, kind, rating }, index) => {
    const lowest = kind === 'strength' ? 3 : 1;
    const range = { lowest, highest: lowest + 1 };
    return tableOf(kind) === 'efas'
      ? []
      : checkRating(rating, code, range, ['factors', index, 'rating']).map(({ params, path }) =>
          issueAt('rating-not-david', path, { ...params, kind }, 'warning'),
        );
  });
}
