import type { Issue } from '../../issue/issue.js';
import { indicatorsOf } from '../indicators-of.js';
import type { ReadinessInstrument } from '../types.js';

/** Level texts must belong to an indicator of the instrument. */
export function checkLevels(instrument: ReadinessInstrument): Issue[] {
  const known = new Set(indicatorsOf(instrument).map((indicator) => indicator.id));
  return Object.keys(instrument.levels ?? {})
    .filter((indicatorId) => !known.has(indicatorId))
    .map((indicatorId) => ({
      severity: 'error',
      code: 'unknown-indicator',
      path: ['readiness', 'levels', indicatorId],
      params: { found: indicatorId },
    }));
}
