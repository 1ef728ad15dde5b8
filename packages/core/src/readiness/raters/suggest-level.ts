import { KotaCerdasError } from '../../error/kota-cerdas-error.js';
import type { ReadinessLevel } from '../types.js';

/**
 * How a level is suggested from several: the median, with an even number of levels the lower or the upper of
 * the middle two, or simply the lowest.
 *
 * @example
 * const rule: SuggestionRule = 'lower-median';
 */
export type SuggestionRule = 'lower-median' | 'upper-median' | 'lowest';

/**
 * A level to start the discussion from: always one that somebody gave, never an average. A proposal of this
 * project; `lower-median` is the default because a level has to be proved, so doubt counts downwards.
 * `null` without levels.
 *
 * @throws KotaCerdasError `KC_INVALID_OPTION` for another rule than those three.
 *
 * @example
 * suggestLevel([2, 5, 3, 3]); // 3
 * suggestLevel([2, 4]); // 2
 * suggestLevel([2, 4], 'upper-median'); // 4
 */
export function suggestLevel(
  levels: readonly ReadinessLevel[],
  rule: SuggestionRule = 'lower-median',
): ReadinessLevel | null {
  const rising = [...levels].sort((one, other) => one - other);
  return rising[indexOf(rule, rising.length)] ?? null;
}

function indexOf(rule: SuggestionRule, count: number): number {
  switch (rule) {
    case 'lowest':
      return 0;
    case 'lower-median':
      return Math.floor((count - 1) / 2);
    case 'upper-median':
      return Math.floor(count / 2);
    default:
      throw new KotaCerdasError('KC_INVALID_OPTION', `Unknown suggestion rule: ${String(rule)}`);
  }
}
