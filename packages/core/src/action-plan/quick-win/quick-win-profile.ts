/**
 * What is asked of quick wins.
 *
 * @example
 * const profile: QuickWinProfile = { perDimension: 2, upToYears: 1 };
 */
export interface QuickWinProfile {
  /** How many each dimension should have. */
  readonly perDimension: number;
  /** The longest a quick win may take. */
  readonly upToYears: number;
}

/**
 * One for each dimension, of a year at most: usual in the masterplans of Gerakan Menuju Smart City, though no
 * public text fixes the number.
 *
 * @example
 * defaultQuickWins.perDimension; // 1
 */
export const defaultQuickWins: QuickWinProfile = { perDimension: 1, upToYears: 1 };
