import { requireMoment } from '../../date/require-moment.js';
import { durationInYears } from '../horizon/duration-in-years.js';
import type { YearPeriod } from '../types.js';

/**
 * How far a programme would be if it went on evenly from 1 January of its first year to 31 December of its last: 0
 * before, 100 after, the share of days gone between (a day begins at 00:00 UTC). Evenly is our own proposal; real
 * programmes spend most in their last months. `null` for a period that is none.
 *
 * @throws KotaCerdasError `KC_INVALID_DATE` when `asOf` is no date.
 *
 * @example
 * expectedPercent({ from: 2025, to: 2026 }, '2026-01-01'); // 50
 * expectedPercent({ from: 2025, to: 2026 }, '2027-01-01'); // 100
 */
export function expectedPercent(period: YearPeriod, asOf: string): number | null {
  const now = requireMoment(asOf);
  if (durationInYears(period) === null) return null;
  const start = Date.UTC(period.from, 0, 1);
  const end = Date.UTC(period.to + 1, 0, 1);
  if (Number.isNaN(start) || Number.isNaN(end)) return null;
  return Math.min(100, Math.max(0, ((now - start) / (end - start)) * 100));
}
