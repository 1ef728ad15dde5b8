import type { LeftOutReason } from './types.js';

/** No share of a table comes near it; beyond, sums could run over what a number can hold. */
export const largestFigure = 1e6;

/** Why a weight can be part of no sum; `null` for one that can. */
export function weightFault(
  weight: number,
): Exclude<LeftOutReason, 'rating-out-of-range' | 'not-one-of'> | null {
  if (!Number.isFinite(weight)) return 'weight-not-finite';
  if (weight < 0) return 'weight-negative';
  return weight > largestFigure ? 'number-too-big' : null;
}
