/** A progress report: the day and how far, 0 to 100. */
export interface ProgressReport {
  /** ISO 8601 date. */
  readonly reportedOn: string;
  readonly percent: number;
}

/**
 * What the latest report says; of two reports of one day, the one written later. `null` without reports:
 * nothing reported is not 0 %.
 *
 * @example
 * latestPercent([{ reportedOn: '2025-06-30', percent: 40 }, { reportedOn: '2024-12-31', percent: 25 }]); // 40
 */
export function latestPercent(reports: readonly ProgressReport[]): number | null {
  let latest: ProgressReport | undefined;
  for (const report of reports) {
    if (latest === undefined || report.reportedOn >= latest.reportedOn) latest = report;
  }
  return latest?.percent ?? null;
}
