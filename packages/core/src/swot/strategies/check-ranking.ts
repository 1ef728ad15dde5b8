import type { Issue } from '../../issue/issue.js';
import { issueAt } from '../issue-at.js';
import type { SwotMethod } from '../types.js';

/**
 * Points out that sums of scores rank by the wrong end where the most serious weakness or threat has the
 * smallest score: on a reversed scale, and on the signed one.
 */
export function checkRanking({ ratingDirection, ratingScale }: SwotMethod): Issue[] {
  return ratingDirection === 'reversed' || ratingScale === 'signed'
    ? [issueAt('reversed-scale-ranking', ['method'], {}, 'info')]
    : [];
}
