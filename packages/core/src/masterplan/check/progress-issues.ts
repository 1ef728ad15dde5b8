import { checkProgressReport } from '../../action-plan/progress/check-progress-report.js';
import type { Issue } from '../../issue/issue.js';
import type { ProgramInput } from '../types.js';

/** What {@link oddReports} finds. */
export const oddProgress: ReadonlySet<Issue['code']> = new Set([
  'spending-above-budget',
  'progress-before-start',
]);

/**
 * What is odd about the reports of a programme, each for itself; paths begin within the programme. That one of them
 * corrected another downwards is no fault of the plan for ever: a form that takes a single report asks about it.
 */
export function oddReports({ budgets, code, period, progress }: ProgramInput): Issue[] {
  return progress.flatMap((report, at) =>
    checkProgressReport(report, { budgets, code, period }, ['progress', at]),
  );
}
