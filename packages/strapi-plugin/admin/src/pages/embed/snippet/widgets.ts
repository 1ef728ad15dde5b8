/** The widgets that show a plan and change nothing, in the order in which they are offered. */
export const shownWidgets = [
  'dashboard',
  'dimension-wheel',
  'readiness-radar',
  'gap-chart',
  'swot-quadrant',
  'tows-matrix',
  'inventory',
  'roadmap',
  'action-table',
  'trace',
] as const;

export type ShownWidget = (typeof shownWidgets)[number];
