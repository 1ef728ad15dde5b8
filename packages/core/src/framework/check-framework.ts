import type { Issue } from '../issue/issue.js';
import { checkBands } from './check/check-bands.js';
import { checkIds } from './check/check-ids.js';
import { checkLevels } from './check/check-levels.js';
import { checkWeights } from './check/check-weights.js';
import type { Framework } from './types.js';

/**
 * What `frameworkSchema` cannot see: ids and codes used twice, levels of an indicator that the
 * instrument does not have, bands with a gap or overlap, weights that are all zero. All are errors; the
 * list is empty for a sound framework. Paths start at the framework.
 *
 * @example
 * checkFramework(kominfo2021); // []
 */
export function checkFramework(framework: Framework): Issue[] {
  return [
    ...checkIds(framework),
    ...checkLevels(framework.readiness),
    ...checkBands(framework.readiness.bands, ['readiness', 'bands']),
    ...framework.indices.flatMap((index, at) => checkBands(index.bands, ['indices', at, 'bands'])),
    ...checkWeights(framework),
  ];
}
