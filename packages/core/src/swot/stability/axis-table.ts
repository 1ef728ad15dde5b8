import { axisRule, type AxisRule } from '../axis-rule.js';
import { ofKind } from '../of-kind.js';
import { ratingRange } from '../rating-range.js';
import type { FactorKind, ScoredFactor, SwotMethod } from '../types.js';
import { usableInOrder } from '../usable-in-order.js';

/** The two sides of an axis as columns of numbers. */
export interface AxisTable {
  /** Favourable factors first, each side in the order in which it is added. */
  readonly weights: Float64Array;
  /** Without signs. */
  readonly ratings: Float64Array;
  /** How many of the factors are favourable. */
  readonly half: number;
  /** The width of the scale, of which ratings move by a part. */
  readonly width: number;
  /** Between which bounds ratings move. */
  readonly lowest: number;
  readonly highest: number;
  readonly rule: AxisRule;
}

/** The usable factors of two kinds; their ratings lie on the scale. */
export function axisTable(
  factors: readonly ScoredFactor[],
  favourable: FactorKind,
  unfavourable: FactorKind,
  method: SwotMethod,
): AxisTable {
  const first = usableInOrder(ofKind(factors, favourable));
  const second = usableInOrder(ofKind(factors, unfavourable));
  const { highest, lowest } = ratingRange(method.ratingScale, favourable);
  const rule = axisRule(method);
  // Adding a negative score takes away a positive one, bit for bit.
  const signed = method.ratingScale === 'signed';
  const ratings = Float64Array.from([
    ...first.map(({ rating }) => rating),
    ...second.map(({ rating }) => (signed ? -rating : rating)),
  ]);
  return {
    weights: Float64Array.from([...first, ...second], ({ weight }) => weight),
    ratings,
    half: first.length,
    width: highest - lowest,
    lowest,
    highest,
    rule: signed ? { ...rule, operation: 'difference' } : rule,
  };
}
