export { findIndexBand } from './find-index-band.js';
export { indexInForce } from './index-in-force.js';
export { indexOfYear } from './index-of-year.js';
export { scoreIndex } from './score-index.js';
export { selectionProfile, type SelectionOptions } from './selection/selection-profile.js';
export { selectionProposal } from './selection/selection-proposal.js';
export type {
  AspectScore,
  CriterionStatus,
  ElectronicGovernmentCriterion,
  FinancialCapacityCriterion,
  IndexContribution,
  IndexFigure,
  IndexLevel,
  IndexScore,
  LeadersCommitmentCriterion,
  SelectionInput,
  SelectionProfile,
} from './types.js';
