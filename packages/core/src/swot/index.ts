export { swotMethodChoices } from '../framework/swot-method-choices.js';
export { defaultSwotMethod } from '../framework/default-swot-method.js';
export { evaluateSwot } from './evaluate-swot.js';
export { findIeCell } from './find-ie-cell.js';
export { nextFactorCode } from './next-factor-code.js';
export { ratingRange } from './rating-range.js';
export { resolveSwotMethod } from './resolve-swot-method.js';
export { turnRound } from './turn-round.js';
export type {
  EfasTotals,
  FactorKind,
  IeCell,
  IfasTotals,
  LeftOutReason,
  PrintedFigures,
  Quadrant,
  QuadrantLabelKey,
  ScoredFactor,
  SwotAnalysis,
  SwotFactor,
  SwotMethod,
  SwotPosition,
  SwotResult,
  SwotTables,
  TurnedRound,
} from './types.js';

export type { AxisRule } from './axis-rule.js';
export {
  explainSwot,
  type AxisExplanation,
  type SideExplanation,
  type SwotExplanation,
} from './explain/explain-swot.js';

export { normaliseWeights, type NormalisedWeights } from './weights/normalise-weights.js';
export {
  weighFactors,
  type ImportantFactor,
  type WeighedFactors,
} from './weights/weigh-factors.js';
export { weightBalance, type WeightBalance } from './weights/weight-balance.js';
export { weightsFromAhp, type AhpWeights } from './weights/weights-from-ahp.js';
export {
  weightsFromPairs,
  type PairScale,
  type PairWeights,
} from './weights/weights-from-pairs.js';

export { checkDavidRatings } from './ratings/check-david-ratings.js';
export {
  meanRatings,
  type MeanRating,
  type MeanRatings,
  type RespondentRatings,
} from './ratings/mean-ratings.js';

export {
  sfas,
  type Sfas,
  type SfasChoice,
  type SfasDuration,
  type SfasFactor,
} from './sfas/sfas.js';

export {
  candidateStrategies,
  type CandidateOptions,
  type CandidateStrategies,
  type CandidateStrategy,
} from './strategies/candidate-strategies.js';
export type { CitingStrategy } from './strategies/cite-factors.js';
export {
  rankStrategies,
  type KindTotal,
  type RankedStrategies,
  type RankedStrategy,
  type StrategyRanking,
} from './strategies/rank-strategies.js';
export type { StrategyKind } from './strategies/strategy-kinds.js';

export { qspm, type Qspm, type QspmInput, type QspmRow, type QspmStrategy } from './qspm/qspm.js';

export {
  quadrantStability,
  type QuadrantStability,
  type StabilityOptions,
} from './stability/quadrant-stability.js';
export type { AxisSpread } from './stability/summarise-axis.js';
