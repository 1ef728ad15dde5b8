export { KcBackEvent } from './base/events/back-event.js';
export { KcChangeEvent } from './base/events/change-event.js';
export { KcDraftEvent, noDraft, type OpenDraft } from './base/events/draft-event.js';
export { KcFilterEvent } from './base/events/filter-event.js';
export { KcLoadEvent } from './base/events/load-event.js';
export { KcLoadRegionsEvent } from './base/events/load-regions-event.js';
export { KcProblemEvent, type PlanProblem } from './base/events/problem-event.js';
export {
  KcSelectEvent,
  type SelectableKind,
  type SelectedItem,
} from './base/events/select-event.js';
export { KcWriteStrategyEvent, type BegunStrategy } from './base/events/write-strategy-event.js';
export { PlanElement } from './base/plan-element.js';
export type { LoadedPlan } from './base/source/plan.js';
export { WidgetElement } from './base/widget-element.js';
export { KcActionTable } from './action-table/action-table.js';
export { KcDashboard } from './dashboard/dashboard.js';
export { KcDimensionWheel } from './dimension-wheel/dimension-wheel.js';
export { KcGapChart } from './gap-chart/gap-chart.js';
export { KcInventory } from './inventory/inventory.js';
export { KcProgramEditor } from './program-editor/program-editor.js';
export { KcReadinessForm } from './readiness-form/readiness-form.js';
export { KcReadinessRadar } from './readiness-radar/readiness-radar.js';
export { KcRegionGrid } from './region-grid/region-grid.js';
export { KcRoadmap } from './roadmap/roadmap.js';
export { KcSwotBoard } from './swot-board/swot-board.js';
export { KcSwotQuadrant } from './swot-quadrant/swot-quadrant.js';
export { KcTowsMatrix } from './tows-matrix/tows-matrix.js';
export { KcTrace } from './trace/trace.js';
