import { latestReport, type ProgressReport } from './latest-report.js';

/**
 * What the latest report says, 0 to 100; of two reports of one day, the one written later. `null` without
 * reports: nothing reported is not 0 %.
 *
 * @example
 * latestPercent([{ reportedOn: '2025-06-30', percent: 40 }, { reportedOn: '2024-12-31', percent: 25 }]); // 40
 */
export function latestPercent(reports: readonly ProgressReport[]): number | null {
  return latestReport(reports)?.percent ?? null;
}
