import type { DecidedLevels } from './decided-levels.js';

/**
 * Whether nothing is decided in an assessment that has something to decide. It then can be neither submitted nor
 * approved, and isn't done whatever its state.
 *
 * @example
 * hasNoLevels({ decided: 0, indicators: 27 }); // true
 * hasNoLevels({ decided: 0, indicators: 0 }); // false
 */
export function hasNoLevels({ decided, indicators }: DecidedLevels): boolean {
  return decided === 0 && indicators > 0;
}
