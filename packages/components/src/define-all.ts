import { defineElement } from './base/define-element.js';
import { KcActionTable } from './action-table/action-table.js';
import { KcDashboard } from './dashboard/dashboard.js';
import { KcDimensionWheel } from './dimension-wheel/dimension-wheel.js';
import { KcProgramEditor } from './program-editor/program-editor.js';
import { KcReadinessRadar } from './readiness-radar/readiness-radar.js';
import { KcRoadmap } from './roadmap/roadmap.js';
import { KcSwotBoard } from './swot-board/swot-board.js';
import { KcSwotQuadrant } from './swot-quadrant/swot-quadrant.js';
import { KcTowsMatrix } from './tows-matrix/tows-matrix.js';
import { widgetNames, type WidgetName } from './widgets.js';

const classes: Readonly<Record<WidgetName, CustomElementConstructor>> = {
  'action-table': KcActionTable,
  dashboard: KcDashboard,
  'dimension-wheel': KcDimensionWheel,
  'program-editor': KcProgramEditor,
  'readiness-radar': KcReadinessRadar,
  roadmap: KcRoadmap,
  'swot-board': KcSwotBoard,
  'swot-quadrant': KcSwotQuadrant,
  'tows-matrix': KcTowsMatrix,
};

const usualPrefix = 'kc';

/**
 * Registers every widget as `<prefix-name>`. Another prefix than `kc` serves a page on which `kc-…` is
 * taken; such an element is a subclass, as a class can be registered only once.
 */
export function defineAll(prefix: string = usualPrefix): void {
  const known = /^[a-z][a-z0-9]*$/.test(prefix);
  if (!known) console.warn(`kotacerdas: “${prefix}” can't be a prefix; “${usualPrefix}” is used.`);
  const used = known ? prefix : usualPrefix;
  for (const name of widgetNames) {
    const element = classes[name];
    defineElement(`${used}-${name}`, used === usualPrefix ? element : class extends element {});
  }
}
