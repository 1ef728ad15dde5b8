export { filterInnovations, type InnovationFilter } from './innovation/filter-innovations.js';
export { innovationRows, type InnovationRow } from './innovation/innovation-rows.js';
export { inScopeOrder } from './in-scope-order.js';
export { innovationStages } from '../inventory/innovation-stages.js';
export { summaryToHtml } from './summary-html/summary-to-html.js';
export { summariseMasterplan, type SummariseOptions } from './summarise-masterplan.js';
export type {
  BudgetSummary,
  DimensionSummary,
  Freshness,
  InnovationsSummary,
  ItemCounts,
  MasterplanSummary,
  OwnerCount,
  ProgramsSummary,
  ProgressSummary,
  ReadinessSummary,
  SourceAmount,
  SwotSummary,
} from './types.js';
