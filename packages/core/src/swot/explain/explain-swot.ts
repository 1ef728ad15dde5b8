import { axisRule, type AxisRule } from '../axis-rule.js';
import { evaluateSwot } from '../evaluate-swot.js';
import { ofKind } from '../of-kind.js';
import { sumFactors } from '../sum-factors.js';
import { usableInOrder } from '../usable-in-order.js';
import type { FactorKind, ScoredFactor, SwotAnalysis, SwotMethod, SwotResult } from '../types.js';

/**
 * One side of an analysis: what is added, in which order, and what is not.
 *
 * @example
 * const side: SideExplanation = { kind: 'threat', contributions: [], leftOut: [], score: null };
 */
export interface SideExplanation {
  readonly kind: FactorKind;
  /** score = weight × rating; they are added from first to last. */
  readonly contributions: readonly ScoredFactor[];
  /** Factors without a score; each says why. */
  readonly leftOut: readonly ScoredFactor[];
  /** The sum; `null` where nothing can be added. */
  readonly score: number | null;
}

/**
 * How a coordinate is made of the scores of two sides: (first − second) ÷ divisor, or (first + second) ÷
 * divisor.
 *
 * @example
 * const axis: AxisExplanation = {
 *   sides: ['strength', 'weakness'],
 *   operation: 'difference',
 *   divisor: 1,
 *   value: 1.04,
 * };
 */
export interface AxisExplanation extends AxisRule {
  readonly sides: readonly [FactorKind, FactorKind];
  /** `null` where one of the two is. */
  readonly value: number | null;
}

/**
 * A result with every step that leads to it.
 *
 * @example
 * const totalOf = ({ result }: SwotExplanation) => result.ifas.total;
 */
export interface SwotExplanation {
  readonly result: SwotResult;
  /** Strengths, weaknesses, opportunities, threats. */
  readonly sides: readonly SideExplanation[];
  readonly x: AxisExplanation;
  readonly y: AxisExplanation;
}

/**
 * Says how {@link evaluateSwot} comes to its figures, so that a reader can compute them by hand: the
 * factors of each side with weight, rating and score in the order in which they are added, those left out
 * with the reason, and the two sides that make each coordinate. The figures are the same bits. A factor of an
 * unknown kind stands on no side, only in `result.factors`. For the figures of
 * {@link SwotResult.turnedRound} ask for `explainSwot(turnRound(analysis))`, or, where ratings are by
 * magnitude, for `explainSwot(turnRound(analysis, profile, 'reversed'))`.
 *
 * @example
 * const { sides, x, y } = explainSwot({
 *   factors: [
 *     { code: 'S1', kind: 'strength', weight: 0.5, rating: 4 },
 *     { code: 'W1', kind: 'weakness', weight: 0.5, rating: 1 },
 *   ],
 * });
 * sides.map(({ score }) => score); // [2, 0.5, null, null]
 * x.value; // 1.5
 * y.value; // null
 */
export function explainSwot(analysis: SwotAnalysis, profile?: SwotMethod): SwotExplanation {
  const result = evaluateSwot(analysis, profile);
  const { coordinates, factors, method } = result;
  const internal = ['strength', 'weakness'] as const;
  const external = ['opportunity', 'threat'] as const;
  const swapped = method.coordinates === 'swapped';
  const rule = axisRule(method);
  return {
    result,
    sides: [...internal, ...external].map((kind) => {
      const side = ofKind(factors, kind);
      return {
        kind,
        contributions: usableInOrder(side),
        leftOut: side.filter(({ score }) => score === null),
        score: sumFactors(side)?.score ?? null,
      };
    }),
    x: { sides: swapped ? external : internal, ...rule, value: coordinates.x },
    y: { sides: swapped ? internal : external, ...rule, value: coordinates.y },
  };
}
