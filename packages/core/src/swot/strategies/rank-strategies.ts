import type { Issue } from '../../issue/issue.js';
import { checkOneOf } from '../check-one-of.js';
import { issueAt } from '../issue-at.js';
import { sumOf } from '../sum-of.js';
import type { ScoredFactor, SwotResult } from '../types.js';
import { citeFactors, type CitingStrategy } from './cite-factors.js';
import { rankLargestFirst } from './rank-largest-first.js';
import { rankTurned } from './rank-turned.js';
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
 * const first = ({ ranked }: RankedStrategies) => ranked.filter(({ rank }) => rank === 1);
 */
export interface RankedStrategies {
  /** Largest sum first, ties in the order of their codes. */
  readonly ranked: readonly RankedStrategy[];
  /** Strategies that cite no factor with a score or have no kind, by their place in the list that was given. */
  readonly leftOut: readonly { readonly index: number; readonly code: string }[];
  /** Kinds that have a ranked strategy, the largest total first: the kind that leads. */
  readonly kinds: readonly KindTotal[];
}

/**
 * What {@link rankStrategies} answers.
 *
 * @example
 * const serious = (answer: StrategyRanking): RankedStrategies => answer.turnedRound ?? answer;
 */
export interface StrategyRanking extends RankedStrategies {
  /**
   * The same with W and T turned round, so that it follows how much factors matter; `null` unless `issues`
   * holds `reversed-scale-ranking`.
   */
  readonly turnedRound: RankedStrategies | null;
  readonly issues: readonly Issue[];
}

/**
 * Ranks strategies by the sum of the scores of the factors they cite, largest first; ties share a rank. A
 * factor that several strategies cite counts for each of them.
 *
 * A citation adds nothing if its factor is not in the analysis (an error), was cited before by the same
 * strategy (a warning) or has no score, which {@link evaluateSwot} reports. A strategy left without any
 * factor, or of an unknown kind, is left out and reported, not ranked last. A factor of another kind than the strategy joins, a
 * threat in an SO strategy for example, counts and is a warning. Paths start at `strategies`. Where the
 * most serious weakness has the smallest score, on a reversed scale and on the signed one, a warning says
 * so, and {@link StrategyRanking.turnedRound} follows how much the factors matter, as the ranking on
 * `evaluateSwot(turnRound(analysis))` does.
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
 * const { ranked } = rankStrategies(
 *   [
 *     { code: 'SO1', kind: 'SO', factorCodes: ['S1', 'O2'] },
 *     { code: 'SO2', kind: 'SO', factorCodes: ['S1', 'O1'] },
 *   ],
 *   result,
 * );
 * ranked.map(({ code, rank, score }) => [rank, code, score]); // [[1, 'SO2', 5.5], [2, 'SO1', 5]]
 */
export function rankStrategies(
  strategies: readonly CitingStrategy[],
  result: Pick<SwotResult, 'factors' | 'method'>,
): StrategyRanking {
  const { issues, ranked } = rankBySum(strategies, result.factors);
  const turned = rankTurned(result, (factors) => rankBySum(strategies, factors).ranked);
  return { ...ranked, ...turned, issues: [...issues, ...turned.issues] };
}

function rankBySum(
  strategies: readonly CitingStrategy[],
  factors: readonly ScoredFactor[],
): { readonly ranked: RankedStrategies; readonly issues: readonly Issue[] } {
  // Backwards, so that of factors that share a code the first stays.
  const byTheirCode = new Map([...factors].reverse().map((factor) => [factor.code, factor]));
  const issues: Issue[] = [];
  const cited = strategies.map((strategy, index) => {
    const { code, kind } = strategy;
    const path = ['strategies', index];
    const foreign = checkOneOf(kind, strategyKinds, [...path, 'kind']);
    if (foreign.length > 0) {
      issues.push(...foreign);
      return { index, code, kind, score: null, contributions: [] };
    }
    const { contributions, issues: faults } = citeFactors(strategy, path, byTheirCode);
    const score = sumOf(contributions.map((factor) => factor.score ?? 0));
    issues.push(...faults);
    if (score === null) {
      issues.push(issueAt('strategy-not-ranked', path, { strategy: code }, 'warning'));
    }
    return { index, code, kind, score, contributions };
  });
  const ranked = rankLargestFirst(cited);
  const kinds = strategyKinds.map((code) => {
    const scores = ranked.filter(({ kind }) => kind === code).map(({ score }) => score);
    return { code, score: sumOf(scores), strategies: scores.length };
  });
  return {
    ranked: {
      ranked,
      leftOut: cited
        .filter(({ score }) => score === null)
        .map(({ index, code }) => ({ index, code })),
      kinds: rankLargestFirst(kinds),
    },
    issues,
  };
}
