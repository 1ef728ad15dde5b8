/**
 * The five parts of the yearly evaluation, in the order in which weights are published.
 *
 * @example
 * evaluationParts[4]; // 'quickWin'
 */
export const evaluationParts = ['baseline', 'output', 'outcome', 'impact', 'quickWin'] as const;

/**
 * One of the five parts.
 *
 * @example
 * const part: EvaluationPart = 'impact';
 */
export type EvaluationPart = (typeof evaluationParts)[number];
