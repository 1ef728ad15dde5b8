import { parseMoment } from '../date/parse-moment.js';
import { requireMoment } from '../date/require-moment.js';

/**
 * A progress report: the day and how far, 0 to 100.
 *
 * @example
 * const report: ProgressReport = { reportedOn: '2025-06-30', percent: 40 };
 */
export interface ProgressReport {
  /** ISO 8601 date. */
  readonly reportedOn: string;
  readonly percent: number;
}

/**
 * The report of the latest day; of two reports of one day, the one written later. With `asOf` only reports up
 * to that moment count, so that a past state can be drawn again. `null` without such a report.
 *
 * @throws KotaCerdasError `KC_INVALID_DATE` when `asOf` is given and is no date.
 *
 * @example
 * const reports = [{ reportedOn: '2025-06-30', percent: 40 }, { reportedOn: '2024-12-31', percent: 25 }];
 * latestReport(reports)?.reportedOn; // '2025-06-30'
 * latestReport(reports, '2025-01-31')?.percent; // 25
 */
export function latestReport<Report extends ProgressReport>(
  reports: readonly Report[],
  asOf?: string,
): Report | null {
  const until = asOf === undefined ? null : requireMoment(asOf);
  let latest: Report | null = null;
  for (const report of reports) {
    if (until !== null && (parseMoment(report.reportedOn) ?? Infinity) > until) continue;
    if (latest === null || report.reportedOn >= latest.reportedOn) latest = report;
  }
  return latest;
}
