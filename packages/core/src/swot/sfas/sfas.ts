import type { Issue } from '../../issue/issue.js';
import { checkFactors } from '../check-factors.js';
import { checkWeights } from '../check-weights.js';
import { issueAt } from '../issue-at.js';
import { resolveSwotMethod } from '../resolve-swot-method.js';
import { scoreFactors } from '../score-factors.js';
import { sumFactors } from '../sum-factors.js';
import type { ScoredFactor, SwotAnalysis, SwotMethod } from '../types.js';

/**
 * When a strategic factor makes itself felt: short is below one year, intermediate one to three, long
 * above three.
 *
 * @example
 * const duration: SfasDuration = 'intermediate';
 */
export type SfasDuration = 'short' | 'intermediate' | 'long';

/**
 * A factor that was chosen for SFAS, with its new weight and rating.
 *
 * @example
 * const choice: SfasChoice = { code: 'S1', weight: 0.2, rating: 5, duration: 'short' };
 */
export interface SfasChoice {
  /** The code of a factor of the analysis. */
  readonly code: string;
  /** In the unit of the analysis; over all choices, of all four kinds, weights sum to 1. */
  readonly weight: number;
  /** 1 poor to 5 outstanding. */
  readonly rating: number;
  /** `null` where it is not known yet. */
  readonly duration: SfasDuration | null;
}

/**
 * A strategic factor with its weighted score.
 *
 * @example
 * const codeOf = (factor: SfasFactor) => factor.code;
 */
export interface SfasFactor extends Omit<ScoredFactor, 'printedScore'> {
  readonly duration: SfasDuration | null;
}

/**
 * The strategic factors analysis summary.
 *
 * @example
 * const empty: Sfas = { factors: [], weight: null, total: null, issues: [] };
 */
export interface Sfas {
  /** The choices whose factor exists, in the order given. */
  readonly factors: readonly SfasFactor[];
  /** The weights' sum, as a fraction of 1; `null` where nothing can be counted. */
  readonly weight: number | null;
  /** The sum of weight × rating, 1 to 5; `null` where nothing can be counted. */
  readonly total: number | null;
  readonly issues: readonly Issue[];
}

/**
 * Sums up the strategic factors: the most important ones of IFAS and EFAS in one table, with new weights
 * that sum to 1 over all of them, ratings 1 to 5 and a duration.
 *
 * A choice whose code is not in the analysis is left out and reported; weights, ratings and repeated
 * codes are checked, and left out or counted, as {@link evaluateSwot} does. Paths start at `selection`. Factors
 * are added in the order of their codes.
 *
 * Method: Wheelen and Hunger's SFAS matrix.
 *
 * @example
 * const { total } = sfas(
 *   {
 *     factors: [
 *       { code: 'S1', kind: 'strength', weight: 1, rating: 4 },
 *       { code: 'T1', kind: 'threat', weight: 1, rating: 2 },
 *     ],
 *   },
 *   [
 *     { code: 'S1', weight: 0.5, rating: 5, duration: 'short' },
 *     { code: 'T1', weight: 0.5, rating: 2, duration: 'long' },
 *   ],
 * );
 * total; // 3.5
 */
export function sfas(
  analysis: SwotAnalysis,
  selection: readonly SfasChoice[],
  profile?: SwotMethod,
): Sfas {
  const method: SwotMethod = {
    ...resolveSwotMethod(analysis.method, profile),
    ratingScale: 'one-to-five',
  };
  const kinds = new Map(analysis.factors.map(({ code, kind }) => [code, kind]));
  // The kind of a choice that is not in the analysis decides nothing: all are rated 1 to 5.
  const choices = selection.map((choice) => ({
    ...choice,
    kind: kinds.get(choice.code) ?? ('strength' as const),
  }));
  const factors = scoreFactors(choices, method)
    .map(({ printedScore, ...factor }, at) => ({
      ...factor,
      duration: selection[at]?.duration ?? null,
    }))
    .filter(({ code }) => kinds.has(code));
  const sum = sumFactors(factors);
  return {
    factors,
    weight: sum?.weight ?? null,
    total: sum?.score ?? null,
    issues: [
      ...selection.flatMap(({ code }, index) =>
        kinds.has(code)
          ? []
          : issueAt('factor-not-found', ['selection', index, 'code'], { found: code }),
      ),
      ...checkFactors(choices, method, 'selection'),
      ...checkWeights('sfas', factors, method, 'selection'),
    ],
  };
}
