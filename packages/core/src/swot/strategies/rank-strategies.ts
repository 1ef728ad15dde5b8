import type { Issue } from '../../issue/issue.js';
import { issueAt } from '../issue-at.js';
import type { ScoredFactor, SwotResult } from '../types.js';
import { checkRanking } from './check-ranking.js';
import { citeFactors, type CitingStrategy } from './cite-factors.js';
import { rankLargestFirst } from './rank-largest-first.js';
import { strategyKinds, type StrategyKind } from './strategy-kinds.js';

/**
 * A strategy with its rank and the factors that its sum is made of.
 *
 * @example
 * const line = ({ code, rank, score }: RankedStrategy) => `${String(rank)}. ${code}: ${String(score)}`;
 */
export interface RankedStrategy {
  /** Where it stands in the list that was given. */
  readonly index: number;
  readonly code: string;
  readonly kind: StrategyKind;
  /** Equal sums share a rank (1, 2, 2, 4). */
  readonly rank: number;
  /** The sum of the scores of the factors it cites. */
  readonly score: number;
  /** The factors in the order in which they are added. */
  readonly contributions: readonly ScoredFactor[];
}

/**
 * What the strategies of one kind come to.
 *
 * @example
 * const total: KindTotal = { code: 'SO', rank: 1, score: 2.61, strategies: 2 };
 */
export interface KindTotal {
  readonly code: StrategyKind;
  /** Equal totals share a rank. */
  readonly rank: number;
  /** The sum over its strategies. */
  readonly score: number;
  /** How many of them are ranked. */
  readonly strategies: number;
}

/**
 * Strategies by rank, and the kinds by theirs.
 *
 * @example
 * const first = ({ ranking }: StrategyRanking) => ranking.filter(({ rank }) => rank === 1);
 */
export interface StrategyRanking {
  /** Largest sum first, ties in the order of their codes. */
  readonly ranking: readonly RankedStrategy[];
  /** Strategies that cite no factor with a score, by their place in the list that was given. */
  readonly excluded: readonly { readonly index: number; readonly code: string }[];
  /** Kinds that have a ranked strategy, the largest total first: the kind that leads. */
  readonly kinds: readonly KindTotal[];
  readonly issues: readonly Issue[];
}

/**
 * Ranks strategies by the sum of the scores of the factors they cite, largest first; ties share a rank. A
 * factor that several strategies cite counts for each of them.
 *
 * A citation adds nothing if its factor is not in the analysis (an error), was cited before by the same
 * strategy (a warning) or has no score, which {@link evaluateSwot} reports. A strategy left without any
 * factor is excluded and reported, not ranked last. A factor of another kind than the strategy joins, a
 * threat in an SO strategy for example, counts and is a warning. Paths start at `strategies`. Where the
 * most serious weakness has the smallest score, an issue says so; with the result of
 * `evaluateSwot(turnRound(analysis))` the ranking follows how much the factors matter.
 *
 * `result` is what {@link evaluateSwot} answers for the analysis whose factors are cited; of factors that
 * share a code the first counts.
 *
 * @example
 * const result = evaluateSwot({
 *   factors: [
 *     { code: 'S1', kind: 'strength', weight: 1, rating: 4 },
 *     { code: 'O1', kind: 'opportunity', weight: 0.5, rating: 3 },
 *     { code: 'O2', kind: 'opportunity', weight: 0.5, rating: 2 },
 *   ],
 * });
 * const { ranking } = rankStrategies(
 *   [
 *     { code: 'SO1', kind: 'SO', factorCodes: ['S1', 'O2'] },
 *     { code: 'SO2', kind: 'SO', factorCodes: ['S1', 'O1'] },
 *   ],
 *   result,
 * );
 * ranking.map(({ code, rank, score }) => [rank, code, score]); // [[1, 'SO2', 5.5], [2, 'SO1', 5]]
 */
export function rankStrategies(
  strategies: readonly CitingStrategy[],
  { factors, method }: Pick<SwotResult, 'factors' | 'method'>,
): StrategyRanking {
  // Backwards, so that of factors that share a code the first stays.
  const byTheirCode = new Map([...factors].reverse().map((factor) => [factor.code, factor]));
  const issues: Issue[] = [];
  const cited = strategies.map((strategy, index) => {
    const { code, kind } = strategy;
    const path = ['strategies', index];
    const found = citeFactors(strategy, path, byTheirCode);
    const { contributions } = found;
    issues.push(...found.issues);
    if (contributions.length === 0) {
      issues.push(issueAt('strategy-not-ranked', path, { strategy: code }, 'warning'));
    }
    return { index, code, kind, score: sumScores(contributions), contributions };
  });
  const ranking = rankLargestFirst(cited);
  const kinds = strategyKinds.map((code) => {
    const own = ranking.filter(({ kind }) => kind === code);
    return { code, score: sumScores(own), strategies: own.length };
  });
  return {
    ranking,
    excluded: cited
      .filter(({ score }) => score === null)
      .map(({ index, code }) => ({ index, code })),
    kinds: rankLargestFirst(kinds),
    issues: [...issues, ...checkRanking(method)],
  };
}

function sumScores(list: readonly { readonly score: number | null }[]): number | null {
  return list.length === 0 ? null : list.reduce((sum, { score }) => sum + (score ?? 0), 0);
}
