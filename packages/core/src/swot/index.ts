export { swotMethodChoices } from '../framework/swot-method-choices.js';
export { defaultSwotMethod } from '../framework/default-swot-method.js';
export { evaluateSwot } from './evaluate-swot.js';
export { findIeCell } from './find-ie-cell.js';
export { resolveSwotMethod } from './resolve-swot-method.js';
export type {
  EfasTotals,
  FactorKind,
  IeCell,
  IfasTotals,
  Quadrant,
  QuadrantLabelKey,
  ScoredFactor,
  SwotAnalysis,
  SwotFactor,
  SwotMethod,
  SwotPosition,
  SwotResult,
} from './types.js';
