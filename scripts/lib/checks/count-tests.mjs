/**
 * How many tests passed and failed, from Vitest's JSON report and the exit code of its run. A file
 * that could not be loaded has no tests to count: it is one failure. So is a run that ended badly
 * for a reason no test tells.
 *
 * @param {object | null} report null where Vitest wrote none
 * @returns {{ passed: number, failed: number }}
 */
export function countTests(report, code) {
  if (report === null) return { passed: 0, failed: 1 };
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((result) => result.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + broken;
  return { passed: report.numPassedTests, failed: code === 0 || failed > 0 ? failed : 1 };
}
