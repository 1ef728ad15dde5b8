import type { Issue } from '../issue/issue.js';
import { ratingRange } from './rating-range.js';
import type { SwotFactor, SwotMethod } from './types.js';

/** Faults of single factors: codes given twice, weights and ratings that no table may hold. */
export function checkFactors(factors: readonly SwotFactor[], method: SwotMethod): Issue[] {
  const seen = new Map<string, number>();
  return factors.flatMap((factor, index) => {
    const first = seen.get(factor.code);
    seen.set(factor.code, first ?? index);
    return [
      ...(first === undefined ? [] : [duplicate(factor, index, first)]),
      ...checkWeight(factor, index),
      ...checkRating(factor, index, method),
    ];
  });
}

function duplicate(factor: SwotFactor, index: number, first: number): Issue {
  return {
    severity: 'error',
    code: 'duplicate-factor',
    path: ['factors', index, 'code'],
    params: { factor: factor.code, first: first + 1 },
  };
}

function checkWeight(factor: SwotFactor, index: number): Issue[] {
  const path = ['factors', index, 'weight'];
  const params = { factor: factor.code, found: String(factor.weight) };
  if (!Number.isFinite(factor.weight)) {
    return [{ severity: 'error', code: 'weight-not-finite', path, params }];
  }
  return factor.weight < 0 ? [{ severity: 'error', code: 'weight-negative', path, params }] : [];
}

function checkRating(factor: SwotFactor, index: number, method: SwotMethod): Issue[] {
  const path = ['factors', index, 'rating'];
  const { lowest, highest } = ratingRange(method.ratingScale, factor.kind);
  const params = { factor: factor.code, found: String(factor.rating), lowest, highest };
  if (!(factor.rating >= lowest && factor.rating <= highest)) {
    return [{ severity: 'error', code: 'rating-out-of-range', path, params }];
  }
  return Number.isInteger(factor.rating)
    ? []
    : [{ severity: 'info', code: 'rating-not-integer', path, params }];
}
