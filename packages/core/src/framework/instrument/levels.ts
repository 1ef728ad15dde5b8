import type { ReadinessLevels } from '../types.js';
import { infrastructureLevels } from './levels-infrastructure.js';
import { structureLevels } from './levels-structure.js';
import { superstructureLevels } from './levels-superstructure.js';

// Marked pure, which a spread cannot be: a bundle that never asks for the texts then carries none.
/**
 * What levels 1 to 5 of each of the 27 indicators mean and what evidence each needs, by indicator id.
 * A proposal of this project. Each level asks for all that the level below it asks.
 *
 * @example
 * Object.keys(readinessLevels).length; // 27
 * readinessLevels['people-ict-competence']?.[1].evidence.en;
 * // 'List of employees with ICT competence by name, post, education and unit.'
 */
export const readinessLevels: ReadinessLevels = /* @__PURE__ */ Object.assign(
  {},
  structureLevels,
  infrastructureLevels,
  superstructureLevels,
);
