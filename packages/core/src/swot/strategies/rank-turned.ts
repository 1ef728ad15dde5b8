import type { Issue } from '../../issue/issue.js';
import { issueAt } from '../issue-at.js';
import { turnScores } from '../turn-scores.js';
import type { ScoredFactor, SwotResult } from '../types.js';

/**
 * Warns where sums of scores rank by the wrong end, and ranks with weaknesses and threats turned round too.
 * They do where the most serious one has the smallest score: on a reversed scale, and on the signed one.
 */
export function rankTurned<Ranking>(
  { factors, method }: Pick<SwotResult, 'factors' | 'method'>,
  rank: (factors: readonly ScoredFactor[]) => Ranking,
): { readonly turnedRound: Ranking | null; readonly issues: readonly Issue[] } {
  return method.ratingDirection === 'reversed' || method.ratingScale === 'signed'
    ? {
        turnedRound: rank(turnScores(factors, method)),
        issues: [issueAt('reversed-scale-ranking', ['method'], {}, 'warning')],
      }
    : { turnedRound: null, issues: [] };
}
