import type { YearPeriod } from '../types.js';

/**
 * How many years a period holds, both ends included; at least 1. `null` for a period that ends before it
 * starts, or whose ends are no whole years.
 *
 * @example
 * durationInYears({ from: 2024, to: 2027 }); // 4
 * durationInYears({ from: 2027, to: 2024 }); // null
 */
export function durationInYears({ from, to }: YearPeriod): number | null {
  return Number.isInteger(from) && Number.isInteger(to) && from <= to ? to - from + 1 : null;
}
