/** Every widget of the package: its folder, and its element's name after the prefix. */
export const widgetNames = [
  'action-table',
  'dashboard',
  'dimension-wheel',
  'gap-chart',
  'inventory',
  'program-editor',
  'readiness-form',
  'readiness-radar',
  'region-grid',
  'roadmap',
  'swot-board',
  'swot-quadrant',
  'tows-matrix',
  'trace',
] as const;

export type WidgetName = (typeof widgetNames)[number];
