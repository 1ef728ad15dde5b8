/** The report of the latest day; of two reports of one day, the one written later. */
export function latestOf<Report extends { readonly reportedOn: string }>(
  reports: readonly Report[],
): Report | null {
  return reports.reduce<Report | null>(
    (latest, report) =>
      latest === null || report.reportedOn >= latest.reportedOn ? report : latest,
    null,
  );
}
