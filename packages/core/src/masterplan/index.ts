export { canonicalJson } from './canonical-json.js';
export {
  beneficiaries,
  directions,
  factorKinds,
  fiscalCategories,
  fundingSources,
  horizons,
  igaForms,
  igaInitiators,
  igaTechnologies,
  innovationKinds,
  institutions,
  itemStates,
  opdKinds,
  pillars,
  programStatuses,
  strategyKinds,
  workKinds,
} from './choices.js';
export { frameworkOf } from './framework-of.js';
export { nextItemCode, type CodedItem } from './next-item-code.js';
export { parseMasterplan, type ParseOptions, type ParseResult } from './parse-masterplan.js';
export {
  parsePublishedMasterplan,
  type ParsePublishedResult,
  type PublishedMasterplan,
} from './published-masterplan.js';
export { masterplanSchema } from './schema/masterplan.js';
export { toPublicMasterplan } from './to-public-masterplan.js';
export type {
  Evaluation,
  FundingSource,
  Innovation,
  InnovationId,
  InnovationStage,
  ItemState,
  Masterplan,
  MasterplanSwotAnalysis,
  Measure,
  Mission,
  Need,
  NeedId,
  Opd,
  OpdId,
  Problem,
  ProblemId,
  Program,
  ProgramId,
  ReadinessAssessment,
  Region,
  RegionProfile,
  Rpjmd,
  RpjmdEntryId,
  Strategy,
  StrategyId,
  SwotScope,
} from './types.js';
