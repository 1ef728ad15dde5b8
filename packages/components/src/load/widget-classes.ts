import type { WidgetName } from '../widgets.js';

/** The class of each widget, behind an import of its own. */
export const widgetClasses: Readonly<Record<WidgetName, () => Promise<CustomElementConstructor>>> =
  {
    'action-table': async () => (await import('../action-table/action-table.js')).KcActionTable,
    dashboard: async () => (await import('../dashboard/dashboard.js')).KcDashboard,
    'dimension-wheel': async () =>
      (await import('../dimension-wheel/dimension-wheel.js')).KcDimensionWheel,
    'gap-chart': async () => (await import('../gap-chart/gap-chart.js')).KcGapChart,
    inventory: async () => (await import('../inventory/inventory.js')).KcInventory,
    'program-editor': async () =>
      (await import('../program-editor/program-editor.js')).KcProgramEditor,
    'readiness-form': async () =>
      (await import('../readiness-form/readiness-form.js')).KcReadinessForm,
    'readiness-radar': async () =>
      (await import('../readiness-radar/readiness-radar.js')).KcReadinessRadar,
    'region-grid': async () => (await import('../region-grid/region-grid.js')).KcRegionGrid,
    roadmap: async () => (await import('../roadmap/roadmap.js')).KcRoadmap,
    'swot-board': async () => (await import('../swot-board/swot-board.js')).KcSwotBoard,
    'swot-quadrant': async () => (await import('../swot-quadrant/swot-quadrant.js')).KcSwotQuadrant,
    'tows-matrix': async () => (await import('../tows-matrix/tows-matrix.js')).KcTowsMatrix,
    trace: async () => (await import('../trace/trace.js')).KcTrace,
  };
