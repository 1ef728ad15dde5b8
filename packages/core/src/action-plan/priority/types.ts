import type { ImpactEffort, Usg } from '../types.js';

/**
 * What can be ranked: a programme, or a problem.
 *
 * @example
 * const item: RatedItem = {
 *   id: 'pr-1',
 *   code: 'PR-1',
 *   usg: { urgency: 5, seriousness: 4, growth: 3 },
 * };
 */
export interface RatedItem {
  readonly id: string;
  readonly code: string;
  readonly usg?: Usg | undefined;
  readonly impactEffort?: ImpactEffort | undefined;
}

/**
 * An item that has no rank, because nobody rated it, or not within the scale.
 *
 * @example
 * const item: LeftOutItem = { id: 'pr-1', code: 'PR-1', reason: 'not-rated' };
 */
export interface LeftOutItem {
  readonly id: string;
  readonly code: string;
  readonly reason: 'not-rated' | 'rating-out-of-range';
}
