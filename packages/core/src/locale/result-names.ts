/**
 * Why a place of two plans can't be merged.
 *
 * @example
 * const kind: ConflictKind = 'both-changed';
 */
export type ConflictKind =
  'both-changed' | 'changed-and-removed' | 'linked-and-removed' | 'both-added';

/**
 * A figure by which plans are compared.
 *
 * @example
 * const figure: FigureName = 'swot-x';
 */
export type FigureName =
  | 'readiness-score'
  | 'readiness-band'
  | 'element-score'
  | 'element-band'
  | 'swot-x'
  | 'swot-y'
  | 'ifas-total'
  | 'efas-total'
  | 'swot-quadrant'
  | 'swot-ie-cell'
  | 'problems'
  | 'needs'
  | 'innovations'
  | 'innovations-completed'
  | 'strategies'
  | 'programs'
  | 'programs-finished'
  | 'progress'
  | 'budget';

/**
 * What the trace of a plan asks of each item.
 *
 * @example
 * const question: LinkQuestionName = 'need-answer';
 */
export type LinkQuestionName =
  | 'problem-need'
  | 'need-answer'
  | 'need-innovation'
  | 'need-program'
  | 'innovation-owner'
  | 'innovation-origin'
  | 'innovation-program'
  | 'strategy-factor'
  | 'strategy-program'
  | 'program-origin'
  | 'program-indicator'
  | 'indicator-baseline'
  | 'objective-indicator';
