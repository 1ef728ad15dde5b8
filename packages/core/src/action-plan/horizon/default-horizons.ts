import type { Horizon } from '../choices.js';

/**
 * The longest a programme of each horizon may take, in years. A region that plans in other steps passes its own.
 *
 * @example
 * const profile: HorizonProfile = [
 *   { horizon: 'short', upToYears: 2 },
 *   { horizon: 'medium', upToYears: 5 },
 *   { horizon: 'long', upToYears: 20 },
 * ];
 */
export type HorizonProfile = readonly {
  readonly horizon: Horizon;
  readonly upToYears: number;
}[];

/**
 * Short 1 year, medium 5, long 10, as the masterplans of Gerakan Menuju Smart City divide their roadmap. That a
 * programme belongs to the first horizon that is long enough for its years is our own proposal.
 *
 * @example
 * defaultHorizons.map(({ upToYears }) => upToYears); // [1, 5, 10]
 */
export const defaultHorizons: HorizonProfile = [
  { horizon: 'short', upToYears: 1 },
  { horizon: 'medium', upToYears: 5 },
  { horizon: 'long', upToYears: 10 },
];
