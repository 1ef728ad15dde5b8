export { explainReadiness } from './explain-readiness.js';
export { findBand } from './find-band.js';
export { scoreReadiness } from './score-readiness.js';
export type {
  ElementExplanation,
  ElementScore,
  IndicatorContribution,
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
