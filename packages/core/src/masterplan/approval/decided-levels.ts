/**
 * How many indicators of a readiness assessment have a final level that counts: one with its justification. Those of
 * an assessment whose framework isn't known are none of none.
 *
 * @example
 * const levels: DecidedLevels = { decided: 12, indicators: 27 };
 */
export interface DecidedLevels {
  readonly decided: number;
  readonly indicators: number;
}
