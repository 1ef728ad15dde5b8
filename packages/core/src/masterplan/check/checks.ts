import { checkClassification } from './check-classification.js';
import { checkDuplicates } from './check-duplicates.js';
import { checkLinks } from './check-links.js';
import { checkNomenclature } from './check-nomenclature.js';
import { checkPeriods } from './check-periods.js';
import { checkProgress } from './check-progress.js';
import { checkReasons } from './check-reasons.js';
import { checkSwot } from './check-swot.js';
import type { Check } from './check.js';

/** Everything that a plan of the right shape must agree with itself and its framework about. */
export const checks: readonly Check[] = [
  checkDuplicates,
  checkClassification,
  checkLinks,
  checkPeriods,
  checkProgress,
  checkReasons,
  checkNomenclature,
  checkSwot,
];
