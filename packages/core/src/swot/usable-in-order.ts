import { byText } from './by-text.js';
import type { ScoredFactor } from './types.js';

/**
 * The factors that have a score, in the order in which they are added: that of their codes, and of their
 * figures where they share one.
 */
export function usableInOrder<
  Factor extends Pick<ScoredFactor, 'code' | 'weight' | 'rating' | 'score'>,
>(factors: readonly Factor[]): Factor[] {
  return factors
    .filter(({ score }) => score !== null)
    .sort((a, b) => byText(a.code, b.code) || a.weight - b.weight || a.rating - b.rating);
}
