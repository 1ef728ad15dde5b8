export {
  itemsByDimension,
  type DimensionItems,
  type ItemsByDimension,
  type PlanItems,
} from './dimension/items-by-dimension.js';
export { summariseItems, type ItemsSummary } from './dimension/summarise-items.js';
export { filterMasterplan, type MasterplanFilter } from './filter/filter-masterplan.js';
export { filterInnovations, type InnovationFilter } from './innovation/filter-innovations.js';
export { innovationRows, type InnovationRow } from './innovation/innovation-rows.js';
export { inScopeOrder } from './in-scope-order.js';
export {
  chainInventory,
  type InventoryBranch,
  type InventoryChains,
} from './inventory/chain-inventory.js';
export { filterInventory } from './inventory/filter-inventory.js';
export { groupInventory } from './inventory/group-inventory.js';
export { inventoryChoices, type InventoryChoices } from './inventory/inventory-choices.js';
export { inventoryRows } from './inventory/inventory-rows.js';
export { linkInventory, type InventoryLinks } from './inventory/link-inventory.js';
export { sortInventory } from './inventory/sort-inventory.js';
export type {
  InventoryColumn,
  InventoryFilter,
  InventoryGroup,
  InventoryKind,
  InventoryRow,
  InventorySorting,
} from './inventory/types.js';
export { innovationStages } from '../inventory/innovation-stages.js';
export { countRegionClasses } from './region-figures/count-region-classes.js';
export { readRegionFigures } from './region-figures/read-region-figures.js';
export { regionClasses } from './region-figures/region-classes.js';
export {
  regionMeasures,
  type RegionClass,
  type RegionClassCounts,
  type RegionClasses,
  type RegionFigure,
  type RegionFiguresResult,
  type RegionMeasure,
} from './region-figures/types.js';
export { createRollUp, type RollUp } from './roll-up/create-roll-up.js';
export { toPublicSummary } from './public/to-public-summary.js';
export { rollUp } from './roll-up/roll-up.js';
export type { StoredProgress, StoredSummary } from './stored-summary.js';
export { summaryFacts, type SummaryFact } from './summary-html/summary-facts.js';
export { summaryToHtml } from './summary-html/summary-to-html.js';
export { summariseAssessment } from './summarise-assessment.js';
export { summariseMasterplan, type SummariseOptions } from './summarise-masterplan.js';
export { summariseWithFramework, type FigureOptions } from './summarise-with-framework.js';
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
