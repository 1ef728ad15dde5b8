import type { ReadinessInstrument } from '../types.js';
import { readinessBands } from './bands.js';
import { readinessElements } from './elements.js';

/**
 * The readiness instrument that both built-in frameworks use, without the texts of the levels: enough to
 * score and to draw. `withLevels` adds the texts where people fill it in.
 */
export const readinessInstrument: ReadinessInstrument = {
  id: 'three-elements',
  version: '1',
  elements: readinessElements,
  bands: readinessBands,
};
