export { createReadinessScorer, type ReadinessScorer } from './create-readiness-scorer.js';
export { explainReadiness } from './explain-readiness.js';
export { findBand } from '../framework/find-band.js';
export { scoreReadiness } from './score-readiness.js';
export { scoreSlack } from '../framework/score-slack.js';

export { compareReadiness } from './comparison/compare-readiness.js';
export { compareSelfWithAssessor } from './comparison/compare-self-with-assessor.js';
export { agreedAnswer, type AgreedAnswer } from './raters/agreed-answer.js';
export { consolidateReadiness } from './raters/consolidate-readiness.js';
export {
  krippendorffAlpha,
  type KrippendorffAlpha,
  type KrippendorffMetric,
} from './raters/krippendorff-alpha.js';
export { raterDisagreement } from './raters/rater-disagreement.js';
export { suggestLevel, type SuggestionRule } from './raters/suggest-level.js';
export { largestGapFirst } from './views/largest-gap-first.js';
export {
  missingAnswers,
  type MissingAnswer,
  type MissingAnswers,
} from './views/missing-answers.js';
export {
  readinessGaps,
  type ElementGap,
  type GapFigures,
  type IndicatorGap,
  type RaterRange,
  type ReadinessGaps,
  type SubElementGap,
} from './views/readiness-gaps.js';
export {
  threeWayView,
  type ThreeWayElement,
  type ThreeWayShare,
  type ThreeWayShares,
  type ThreeWayView,
} from './views/three-way-view.js';

export type {
  ContrastCoverage,
  ElementChange,
  ElementContrast,
  HigherRater,
  IndicatorChange,
  IndicatorContrast,
  LikeForLike,
  MeanContrast,
  Movement,
  RatedPeriod,
  ReadinessComparison,
  ReadinessContrast,
  ScoreChange,
  SubElementChange,
} from './comparison/types.js';
export type { Coincidence } from './raters/coincidences.js';
export type {
  Accord,
  ConsolidatedIndicator,
  ConsolidatedReadiness,
  IndicatorDisagreement,
  RaterAnswer,
  RaterDisagreement,
  RaterSheet,
  ReadinessDecision,
} from './raters/types.js';
export type {
  ComparedElements,
  ComparedIndicators,
  ElementExplanation,
  ElementScore,
  IndicatorContribution,
  IndicatorPlace,
  LeftOutIndicator,
  MeanExplanation,
  ReadinessAnswer,
  ReadinessCoverage,
  ReadinessExplanation,
  ReadinessFigures,
  ReadinessLevel,
  ReadinessRating,
  ReadinessScore,
  SubElementScore,
} from './types.js';
