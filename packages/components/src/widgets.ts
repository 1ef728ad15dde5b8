/** Every widget of the package: its folder, and its element's name after the prefix. */
export const widgetNames = ['dashboard', 'readiness-radar', 'swot-quadrant'] as const;

export type WidgetName = (typeof widgetNames)[number];
