import type { Issue } from '../../issue/issue.js';
import { evaluateSwot } from '../evaluate-swot.js';
import { ofKind } from '../of-kind.js';
import { requireOneOf } from '../require-one-of.js';
import { requireWithin } from '../require-within.js';
import type { FactorKind, ScoredFactor, SwotAnalysis, SwotMethod, SwotResult } from '../types.js';
import { rankLargestFirst } from './rank-largest-first.js';
import { rankTurned } from './rank-turned.js';
import { joinedKinds, strategyKinds, type StrategyKind } from './strategy-kinds.js';

/**
 * What {@link candidateStrategies} is to give.
 *
 * @example
 * const options: CandidateOptions = { kinds: ['SO', 'WO'], limit: 5 };
 */
export interface CandidateOptions {
  /** Which kinds of strategy; all four by default. */
  readonly kinds?: readonly StrategyKind[] | undefined;
  /** How many pairs of each kind, 1 to 10,000; 10 by default, which is our own proposal. */
  readonly limit?: number | undefined;
  /** The framework's method, where an analysis is given; a result knows its own. */
  readonly profile?: SwotMethod | undefined;
}

/**
 * A pair of factors to make a strategy of.
 *
 * @example
 * const candidate: CandidateStrategy = {
 *   code: 'S1 O2',
 *   kind: 'SO',
 *   rank: 1,
 *   factorCodes: ['S1', 'O2'],
 *   score: 0.92,
 * };
 */
export interface CandidateStrategy {
  /** Both codes, to tell candidates apart. */
  readonly code: string;
  readonly kind: StrategyKind;
  /** Within its kind; equal sums share a rank (1, 2, 2, 4). */
  readonly rank: number;
  /** The internal factor, then the external one. */
  readonly factorCodes: readonly [string, string];
  /** The sum of both scores. */
  readonly score: number;
}

/**
 * The candidates of each kind, best first.
 *
 * @example
 * const none: CandidateStrategies = { candidates: [], turnedRound: null, issues: [] };
 */
export interface CandidateStrategies {
  /** SO, then ST, WO and WT; each by rank. */
  readonly candidates: readonly CandidateStrategy[];
  /**
   * The same with W and T turned round, so that the serious come first; `null` unless `issues` holds
   * `reversed-scale-ranking`.
   */
  readonly turnedRound: readonly CandidateStrategy[] | null;
  readonly issues: readonly Issue[];
}

/**
 * Pairs of factors that a TOWS matrix could make strategies of: S × O, S × T, W × O, W × T, ranked by the
 * sum of the scores of the two.
 *
 * On a reversed scale (1 = most serious) and on the signed one, the more serious a weakness or threat is,
 * the smaller its score, so that the published sum ranks the slight ones first: a warning says so, and
 * {@link CandidateStrategies.turnedRound} ranks the serious ones first, as
 * `candidateStrategies(turnRound(analysis))` does. Factors without a score make no
 * pair. Ties stand in the order of the codes. Only the best pairs are ever made, so that thousands of
 * factors take no time.
 *
 * @throws KotaCerdasError `KC_INVALID_OPTION` if `limit` is no whole number from 1 to 10,000, or `kinds`
 * holds anything but kinds of strategy.
 *
 * @example
 * const { candidates } = candidateStrategies({
 *   factors: [
 *     { code: 'S1', kind: 'strength', weight: 0.5, rating: 4 },
 *     { code: 'S2', kind: 'strength', weight: 0.5, rating: 3 },
 *     { code: 'O1', kind: 'opportunity', weight: 1, rating: 2 },
 *   ],
 * });
 * candidates.map(({ factorCodes, score }) => [...factorCodes, score]); // [['S1', 'O1', 4], ['S2', 'O1', 3.5]]
 */
export function candidateStrategies(
  input: SwotAnalysis | SwotResult,
  { kinds = strategyKinds, limit = 10, profile }: CandidateOptions = {},
): CandidateStrategies {
  requireWithin('limit', limit, 1, 1e4, 1);
  kinds.forEach((kind) => {
    requireOneOf('KC_INVALID_OPTION', 'kinds', kind, strategyKinds);
  });
  const result = 'ieCell' in input ? input : evaluateSwot(input, profile);
  const rank = (factors: readonly ScoredFactor[]) => bestPairs(factors, kinds, limit);
  return { candidates: rank(result.factors), ...rankTurned(result, rank) };
}

function bestPairs(
  factors: readonly ScoredFactor[],
  kinds: readonly StrategyKind[],
  limit: number,
): readonly CandidateStrategy[] {
  const best = (side: FactorKind) => rankLargestFirst(ofKind(factors, side)).slice(0, limit);
  return kinds.flatMap((kind) => {
    const [internal, external] = joinedKinds[kind];
    const others = best(external);
    // In sorted lists the pair of places i and j has (i + 1)(j + 1) − 1 pairs before it that are as large
    // at least, so the first ones are among limit × ln limit pairs, however long the lists are.
    const pairs = best(internal).flatMap((first, at) =>
      others.slice(0, limit / (at + 1)).map((second) => ({
        code: `${first.code} ${second.code}`,
        kind,
        factorCodes: [first.code, second.code] as const,
        score: first.score + second.score,
      })),
    );
    return rankLargestFirst(pairs).slice(0, limit);
  });
}
