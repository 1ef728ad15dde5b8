/**
 * The tests that did not run, by their full names, from Vitest's JSON report. One may have a good
 * reason, such as another operating system, but nobody should take it for passed.
 *
 * @param {object | null} report null where Vitest wrote none
 * @returns {string[]}
 */
export function listSkipped(report) {
  if (report === null) return [];
  return report.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'skipped' || status === 'pending')
    .map(({ fullName }) => fullName);
}
