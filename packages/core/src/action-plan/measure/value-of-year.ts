import type { YearValue } from '../types.js';

/**
 * The value that belongs to a year: the first usable one; `null` without one. Another year's value is never taken
 * for it.
 */
export function valueOfYear(values: readonly YearValue[], year: number): number | null {
  return values.find((entry) => entry.year === year && Number.isFinite(entry.value))?.value ?? null;
}
