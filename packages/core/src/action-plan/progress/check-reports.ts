import type { Issue } from '../../issue/issue.js';
import type { ProgressReport } from '../latest-report.js';
import { checkNumber } from '../shared/check-number.js';

/** Whether a report says 0 to 100 percent. */
export function isUsable({ percent }: ProgressReport): boolean {
  return percent >= 0 && percent <= 100;
}

/** Which of a programme's reports say less than 0 or more than 100 percent, or nothing that is a number. */
export function checkReports(reports: readonly ProgressReport[], index: number): Issue[] {
  return reports.flatMap(({ percent }, at) =>
    checkNumber(percent, [0, 100], ['programs', index, 'progress', at, 'percent']),
  );
}
