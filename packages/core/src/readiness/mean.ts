import { meanWithin } from '../framework/mean-within.js';
import { highestLevel, lowestLevel } from './levels.js';

/** `null` where the denominator is 0: nothing was rated, which is not a rating of 0. */
export function quotient(numerator: number, denominator: number): number | null {
  return denominator > 0 ? numerator / denominator : null;
}

/** A weighted mean of levels. */
export function meanLevel(numerator: number, denominator: number): number | null {
  return meanWithin(numerator, denominator, lowestLevel, highestLevel);
}
