/**
 * How many tests passed and failed, from Vitest's JSON report and the exit code of its run. A file
 * that could not be loaded has no tests to count: it is one failure. So is a run that ended badly
 * for a reason no test tells, and one in which nothing was tested: its files were looked for in the
 * wrong place. A test that is still to be written counts as a failure too.
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
  const passed = report.numPassedTests;
  const failed = report.numFailedTests + report.numTodoTests + broken;
  const isWrong = code !== 0 || passed === 0;
  return { passed, failed: isWrong && failed === 0 ? 1 : failed };
}
