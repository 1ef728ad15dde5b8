import type { ReadinessLevels } from '../../types.js';
import { budgetLevels } from './budget.js';
import { digitalLevels } from './digital.js';
import { governanceLevels } from './governance.js';
import { institutionLevels } from './institution.js';
import { peopleLevels } from './people.js';
import { physicalLevels } from './physical.js';
import { policyLevels } from './policy.js';
import { procedureLevels } from './procedure.js';
import { socialLevels } from './social.js';

// Marked pure, which a spread cannot be: a bundle that never asks for the texts then carries none.
const structure: ReadinessLevels = /* @__PURE__ */ Object.assign(
  {},
  peopleLevels,
  budgetLevels,
  governanceLevels,
);
const infrastructure: ReadinessLevels = /* @__PURE__ */ Object.assign(
  {},
  physicalLevels,
  digitalLevels,
  socialLevels,
);
const superstructure: ReadinessLevels = /* @__PURE__ */ Object.assign(
  {},
  policyLevels,
  institutionLevels,
  procedureLevels,
);

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
  structure,
  infrastructure,
  superstructure,
);
