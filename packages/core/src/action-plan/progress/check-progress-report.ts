import type { Issue } from '../../issue/issue.js';
import { issueOf } from '../../issue/issue-of.js';
import { latestOf } from '../latest-of.js';
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
 * The programme that a report is about, with the reports that were given before it.
 *
 * @example
 * const program: ReportedProgram = { code: 'PR-1', period: { from: 2026, to: 2027 }, budgets: [] };
 */
export type ReportedProgram = Pick<ActionProgram, 'code' | 'period' | 'budgets'> & {
  readonly progress?: readonly ProgressReport[];
};

/**
 * What is odd about a report in its programme, all warnings, for each of them can be real: more was spent than the
 * budget of all years and sources (`spending-above-budget`), there is progress or spending in a year before the
 * programme begins (`progress-before-start`), or less is done than was reported by that day already
 * (`progress-falls`; `progress` are the reports before this one). A report of nothing done and nothing spent may come
 * before the programme. Without a budget line any spending is too much; of a day or year that is none nothing is said.
 * Paths begin with `path`.
 *
 * @example
 * const program = {
 *   code: 'PR-1',
 *   period: { from: 2026, to: 2027 },
 *   budgets: [{ year: 2026, source: 'csr' as const, amount: 50_000_000 }],
 *   progress: [{ reportedOn: '2025-11-30', percent: 10 }],
 * };
 * const report = { reportedOn: '2025-12-31', percent: 5, spent: 60_000_000 };
 * checkProgressReport(report, program).map(({ code }) => code);
 * // ['progress-before-start', 'spending-above-budget', 'progress-falls']
 */
export function checkProgressReport(
  { percent, reportedOn, spent = 0 }: SpendingReport,
  { budgets, code: program, period: { from }, progress = [] }: ReportedProgram,
  path: Issue['path'] = [],
): Issue[] {
  const year = Number.parseInt(reportedOn, 10);
  const budget = sumBudget(budgets);
  const before = latestOf(progress.filter((other) => other.reportedOn <= reportedOn));
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
    ...(before !== null && percent < before.percent
      ? [
          issueOf('warning', 'progress-falls', [...path, 'percent'], {
            program,
            percent,
            before: before.percent,
            day: before.reportedOn,
          }),
        ]
      : []),
  ];
}
