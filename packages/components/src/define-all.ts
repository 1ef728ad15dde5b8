import { defineElement } from './base/define-element.js';
import { KcDashboard } from './dashboard/dashboard.js';
import { KcReadinessRadar } from './readiness-radar/readiness-radar.js';
import { KcSwotQuadrant } from './swot-quadrant/swot-quadrant.js';
import { widgetNames, type WidgetName } from './widgets.js';

const classes: Readonly<Record<WidgetName, CustomElementConstructor>> = {
  dashboard: KcDashboard,
  'readiness-radar': KcReadinessRadar,
  'swot-quadrant': KcSwotQuadrant,
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
