/**
 * From which achievement in percent an indicator that misses its target is still on track. 76 is where *baik*
 * begins on the five-step scale of LKjIP reports (91–100, 76–90, 66–75, 51–65, ≤ 50; for one, Inspektorat
 * Kabupaten Sampang 2019, table 3.1). To call that "on track" is our own proposal.
 *
 * @example
 * defaultOnTrackFrom; // 76
 */
export const defaultOnTrackFrom = 76;
