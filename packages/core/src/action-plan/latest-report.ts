import { dayOf } from '../date/day-of.js';
import { requireDay } from '../date/require-day.js';
import { latestOf } from './latest-of.js';

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
 * to its day (in Western Indonesian Time) count, so that a past state can be drawn again. `null` without such a report.
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
  const until = asOf === undefined ? null : requireDay(asOf);
  return latestOf(
    until === null ? reports : reports.filter(({ reportedOn }) => isBy(reportedOn, until)),
  );
}

function isBy(reportedOn: string, until: string): boolean {
  const day = dayOf(reportedOn);
  return day !== null && day <= until;
}
