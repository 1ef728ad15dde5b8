import { definePrefixed } from './base/define-prefixed.js';
import { usablePrefix } from './base/usable-prefix.js';
import { KcActionTable } from './action-table/action-table.js';
import { KcDashboard } from './dashboard/dashboard.js';
import { KcDimensionWheel } from './dimension-wheel/dimension-wheel.js';
import { KcGapChart } from './gap-chart/gap-chart.js';
import { KcInventory } from './inventory/inventory.js';
import { KcProgramEditor } from './program-editor/program-editor.js';
import { KcReadinessForm } from './readiness-form/readiness-form.js';
import { KcReadinessRadar } from './readiness-radar/readiness-radar.js';
import { KcRegionGrid } from './region-grid/region-grid.js';
import { KcRoadmap } from './roadmap/roadmap.js';
import { KcSwotBoard } from './swot-board/swot-board.js';
import { KcSwotQuadrant } from './swot-quadrant/swot-quadrant.js';
import { KcTowsMatrix } from './tows-matrix/tows-matrix.js';
import { KcTrace } from './trace/trace.js';
import { widgetNames, type WidgetName } from './widgets.js';

const classes: Readonly<Record<WidgetName, CustomElementConstructor>> = {
  'action-table': KcActionTable,
  dashboard: KcDashboard,
  'dimension-wheel': KcDimensionWheel,
  'gap-chart': KcGapChart,
  inventory: KcInventory,
  'program-editor': KcProgramEditor,
  'readiness-form': KcReadinessForm,
  'readiness-radar': KcReadinessRadar,
  'region-grid': KcRegionGrid,
  roadmap: KcRoadmap,
  'swot-board': KcSwotBoard,
  'swot-quadrant': KcSwotQuadrant,
  'tows-matrix': KcTowsMatrix,
  trace: KcTrace,
};

/** Registers every widget as `<prefix-name>`, usually `<kc-…>`. */
export function defineAll(prefix?: string): void {
  const used = usablePrefix(prefix);
  for (const name of widgetNames) definePrefixed(used, name, classes[name]);
}
