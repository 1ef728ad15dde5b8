import type { Issue } from '../../issue/issue.js';
import { issueOf } from '../../issue/issue-of.js';
import type { ProgressReport } from '../latest-report.js';
import { sumBudget } from '../sum-budget.js';
import type { ActionProgram } from '../types.js';

/**
 * A progress report with what had been spent by its day, in whole rupiah from the beginning of the programme.
 *
 * @example
 * const report: SpendingReport = { reportedOn: '2025-06-30', percent: 40, spent: 80_000_000 };
 */
export interface SpendingReport extends ProgressReport {
  readonly spent?: number | undefined;
}

/**
 * What is odd about a report in its programme, all warnings, for each of them can be real: more was spent than the
 * budget of all years and sources (`spending-above-budget`), or there is progress or spending in a year before the
 * programme begins (`progress-before-start`). A report of nothing done and nothing spent may come before that.
 * Without a budget line any spending is too much; of a day or year that is none nothing is said. Paths begin with
 * `path`.
 *
 * @example
 * const program = {
 *   code: 'PR-1',
 *   period: { from: 2026, to: 2027 },
 *   budgets: [{ year: 2026, source: 'csr' as const, amount: 50_000_000 }],
 * };
 * const report = { reportedOn: '2025-12-31', percent: 5, spent: 60_000_000 };
 * checkProgressReport(report, program).map(({ code }) => code);
 * // ['progress-before-start', 'spending-above-budget']
 */
export function checkProgressReport(
  { percent, reportedOn, spent = 0 }: SpendingReport,
  { budgets, code: program, period: { from } }: Pick<ActionProgram, 'code' | 'period' | 'budgets'>,
  path: Issue['path'] = [],
): Issue[] {
  const year = Number.parseInt(reportedOn, 10);
  const budget = sumBudget(budgets);
  const isEarly = year < from && (percent > 0 || spent > 0);
  return [
    ...(isEarly
      ? [
          issueOf('warning', 'progress-before-start', [...path, 'reportedOn'], {
            program,
            year,
            from,
          }),
        ]
      : []),
    ...(spent > budget
      ? [
          issueOf('warning', 'spending-above-budget', [...path, 'spent'], {
            program,
            amount: spent,
            ceiling: budget,
          }),
        ]
      : []),
  ];
}
