import type { RequirementId } from '../../../issue/requirement-id.js';
import type { Rule } from '../unit.js';
import { directionRules } from './direction-rules.js';
import { inventoryRules } from './inventory-rules.js';
import { monitoringRules } from './monitoring-rules.js';
import { programRules } from './program-rules.js';
import { readinessRules } from './readiness-rules.js';
import { regionRules } from './region-rules.js';
import { swotRules } from './swot-rules.js';

/** The rule of each requirement. A requirement without one doesn't compile. */
export const rules: Readonly<Record<RequirementId, Rule>> = {
  ...regionRules,
  ...inventoryRules,
  ...readinessRules,
  ...swotRules,
  ...directionRules,
  ...programRules,
  ...monitoringRules,
};
