import { latestReport, type ProgressReport } from './latest-report.js';

/**
 * What the latest report says, 0 to 100; of two reports of one day, the one written later. `null` without
 * reports: nothing reported is not 0 %. With `asOf` later reports don't count yet.
 *
 * @throws KotaCerdasError `KC_INVALID_DATE` when `asOf` is given and is no date.
 *
 * @example
 * latestPercent([{ reportedOn: '2025-06-30', percent: 40 }, { reportedOn: '2024-12-31', percent: 25 }]); // 40
 */
export function latestPercent(reports: readonly ProgressReport[], asOf?: string): number | null {
  return latestReport(reports, asOf)?.percent ?? null;
}
