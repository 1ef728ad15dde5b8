import type { Framework } from './types.js';

/**
 * The SWOT profile most plans use: weights that sum to 1, ratings 1 to 4 with weaknesses and threats
 * reversed, quadrants named as Rangkuti does. Sums of weights may be 0.005 away from 1.
 *
 * @example
 * defaultSwotMethod.ratingDirection; // 'reversed'
 */
export const defaultSwotMethod: Framework['swot']['method'] = {
  weightUnit: 'fraction',
  ratingScale: 'one-to-four',
  ratingDirection: 'reversed',
  coordinates: 'difference',
  quadrantNaming: 'rangkuti',
  weightTolerance: 0.005,
};
