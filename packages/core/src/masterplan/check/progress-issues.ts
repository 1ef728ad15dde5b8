import { checkProgressReport } from '../../action-plan/progress/check-progress-report.js';
import type { Issue } from '../../issue/issue.js';
import type { ProgramInput } from '../types.js';

/** What {@link oddReports} finds. */
export const oddProgress: ReadonlySet<Issue['code']> = new Set([
  'spending-above-budget',
  'progress-before-start',
]);

/** What is odd about the reports of a programme, each for itself; paths begin within the programme. */
export function oddReports(program: ProgramInput): Issue[] {
  return program.progress.flatMap((report, at) =>
    checkProgressReport(report, program, ['progress', at]),
  );
}
