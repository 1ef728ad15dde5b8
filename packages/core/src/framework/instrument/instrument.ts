import type { ReadinessInstrument } from '../types.js';
import { readinessBands } from './bands.js';
import { readinessElements } from './elements.js';
import { readinessThreeWay } from './three-way.js';

/**
 * The readiness instrument that both built-in frameworks use, without the texts of the levels: enough to
 * score and to draw. `withLevels` adds the texts where people fill it in. Its indicators, equal weights, bands
 * and three-way view are a proposal of this project.
 *
 * @example
 * readinessInstrument.elements.map(({ id }) => id); // ['structure', 'infrastructure', 'superstructure']
 */
export const readinessInstrument: ReadinessInstrument = {
  id: 'three-elements',
  version: '1',
  elements: readinessElements,
  bands: readinessBands,
  threeWay: readinessThreeWay,
};
