export { filterMasterplan, type MasterplanFilter } from './filter/filter-masterplan.js';
export { filterInnovations, type InnovationFilter } from './innovation/filter-innovations.js';
export { innovationRows, type InnovationRow } from './innovation/innovation-rows.js';
export { inScopeOrder } from './in-scope-order.js';
export { innovationStages } from '../inventory/innovation-stages.js';
export { createRollUp, type RollUp } from './roll-up/create-roll-up.js';
export { toPublicSummary } from './public/to-public-summary.js';
export { rollUp } from './roll-up/roll-up.js';
export type { StoredProgress, StoredSummary } from './stored-summary.js';
export { summaryToHtml } from './summary-html/summary-to-html.js';
export { summariseMasterplan, type SummariseOptions } from './summarise-masterplan.js';
export type {
  CountedRegion,
  DimensionRollUp,
  ExplainedMean,
  FrameworkRollUp,
  LeftOutReason,
  LeftOutRegion,
  ProvinceRollUp,
  ReadinessRollUp,
  RegionScore,
  RegionsFigures,
  RegionsSummary,
  RollUpOptions,
  UnscoredRegion,
} from './roll-up/types.js';
export type { OpdDuty, OpdSummary, OpdsSummary } from './opd/types.js';
export type {
  BudgetProgress,
  LookedAt,
  ProgramsSummary,
  ProgressSummary,
  TimelinessSummary,
} from './program/types.js';
export type { TraceSummary } from './trace/types.js';
export type {
  BudgetSummary,
  DimensionSummary,
  Freshness,
  InnovationsSummary,
  ItemCounts,
  MasterplanSummary,
  OwnerCount,
  ProposerCount,
  ReadinessSummary,
  SourceAmount,
  SwotSummary,
} from './types.js';
