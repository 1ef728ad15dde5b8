/** Every widget of the package: its folder, and its element's name after the prefix. */
export const widgetNames = [
  'action-table',
  'dashboard',
  'dimension-wheel',
  'program-editor',
  'readiness-radar',
  'roadmap',
  'swot-board',
  'swot-quadrant',
  'tows-matrix',
] as const;

export type WidgetName = (typeof widgetNames)[number];
