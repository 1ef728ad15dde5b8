import { indicatorsOf } from './indicators-of.js';
import { readinessLevels } from './instrument/levels/levels.js';
import type { Framework } from './types.js';

/**
 * The same framework with `readiness.levels` filled: for each indicator that the built-in bank knows,
 * what levels 1 to 5 mean and what evidence each needs. Levels that the framework brings itself stay.
 *
 * The texts are most of a framework's size, so they are kept apart: a page that only draws figures
 * imports the lean framework and never loads them.
 *
 * @example
 * withLevels(kominfo2021).readiness.levels?.['institution-council']?.[2].statement.id;
 */
export function withLevels(framework: Framework): Framework {
  const asked = new Set(indicatorsOf(framework.readiness).map((indicator) => indicator.id));
  const known = Object.entries(readinessLevels).filter(([indicatorId]) => asked.has(indicatorId));
  return {
    ...framework,
    readiness: {
      ...framework.readiness,
      levels: { ...Object.fromEntries(known), ...framework.readiness.levels },
    },
  };
}
