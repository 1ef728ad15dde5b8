import type { Issue } from '../issue/issue.js';
import { checkBands } from './check/check-bands.js';
import { checkIds } from './check/check-ids.js';
import { checkLevels } from './check/check-levels.js';
import { checkScales } from './check/check-scales.js';
import { checkWeights } from './check/check-weights.js';
import type { Framework } from './types.js';

/** Levels of readiness are 1 to 5: their five texts and groups are part of the framework's shape. */
const readinessScale = { lowest: 1, highest: 5 };

/**
 * What `frameworkSchema` cannot see: ids and codes used twice, levels of an indicator that the
 * instrument does not have, bands with a gap or overlap or that leave a part of the scale without a band, weights that
 * are all zero or cannot be summed, scales upside down, a tolerance of weights beyond 1. All are errors; the list is
 * empty for a sound framework, and that can be scored. Paths start at the framework.
 *
 * @example
 * checkFramework(kominfo2021); // []
 */
export function checkFramework(framework: Framework): Issue[] {
  return [
    ...checkIds(framework),
    ...checkLevels(framework.readiness),
    ...checkBands(framework.readiness.bands, ['readiness', 'bands'], readinessScale),
    ...framework.indices.flatMap((index, at) =>
      checkBands(index.bands, ['indices', at, 'bands'], index.structure?.scale),
    ),
    ...checkScales(framework),
    ...checkWeights(framework),
  ];
}
