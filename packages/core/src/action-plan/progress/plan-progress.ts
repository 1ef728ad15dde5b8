import { requireMoment } from '../../date/require-moment.js';
import type { Issue } from '../../issue/issue.js';
import { checkLine } from '../budget/check-line.js';
import { latestReport } from '../latest-report.js';
import { byRef } from '../shared/by-ref.js';
import { sumBudget } from '../sum-budget.js';
import { checkReports, isUsable } from './check-reports.js';
import { expectedPercent } from './expected-percent.js';
import type {
  PlanProgress,
  ProgressContribution,
  ProgressOptions,
  ProgressProgram,
} from './types.js';

type Counted = Omit<ProgressContribution, 'product' | 'share'>;
type LeftOut = PlanProgress['leftOut'][number];

/**
 * The mean of each programme's latest report, weighted equally or by budget, with every part that made it.
 * Cancelled programmes are left out; one without a report isn't taken for 0 % but counted as unreported, so that
 * the mean is read with what stands behind it. By budget, one without money weighs nothing. With `asOf`, later
 * reports don't count yet and `expected` says where the same programmes would be by time.
 *
 * A report outside 0 to 100 %, or a budget line that is no whole rupiah, is left out with an issue. Paths begin at
 * `programs`. Order of programmes changes no bit.
 *
 * @throws KotaCerdasError `KC_INVALID_DATE` when `asOf` is given and is no date.
 *
 * @example
 * const reported = (percent: number) => [{ reportedOn: '2026-06-30', percent }];
 * const period = { from: 2026, to: 2026 };
 * const { mean, unreported } = planProgress([
 *   { id: 'a', code: 'PR-1', status: 'running', period, budgets: [], progress: reported(40) },
 *   { id: 'b', code: 'PR-2', status: 'running', period, budgets: [], progress: reported(70) },
 *   { id: 'c', code: 'PR-3', status: 'planned', period, budgets: [], progress: [] },
 * ]);
 * mean; // 55
 * unreported; // 1
 */
export function planProgress(
  programs: readonly ProgressProgram[],
  options: ProgressOptions = {},
): PlanProgress {
  const { asOf, weighting = 'equal' } = options;
  if (asOf !== undefined) requireMoment(asOf);
  const issues = programs.flatMap((program, index) => check(program, index, options));
  const counted: Counted[] = [];
  const leftOut: LeftOut[] = [];
  for (const program of programs) {
    const part = partOf(program, options);
    if ('reason' in part) leftOut.push(part);
    else counted.push(part);
  }
  counted.sort((a, b) => byRef(a, b) || a.percent - b.percent || a.weight - b.weight);
  leftOut.sort(byRef);
  let numerator = 0;
  let denominator = 0;
  for (const { percent, weight } of counted) {
    numerator += percent * weight;
    denominator += weight;
  }
  const left = (reason: LeftOut['reason']) =>
    leftOut.filter((part) => part.reason === reason).length;
  return {
    weighting,
    mean: denominator > 0 ? numerator / denominator : null,
    expected: meanExpected(counted),
    numerator,
    denominator,
    reported: counted.length + left('no-budget'),
    unreported: left('not-reported'),
    cancelled: left('cancelled'),
    contributions: counted.map((part) => ({
      ...part,
      product: part.percent * part.weight,
      share: part.weight / denominator,
    })),
    leftOut,
    issues,
  };
}

/** The mean by time, of those whose period says what time they have. */
function meanExpected(counted: readonly Counted[]): number | null {
  let numerator = 0;
  let denominator = 0;
  for (const { expected, weight } of counted) {
    if (expected === null) continue;
    numerator += expected * weight;
    denominator += weight;
  }
  return denominator > 0 ? numerator / denominator : null;
}

function partOf(
  { budgets, code, id, period, progress, status }: ProgressProgram,
  { asOf, weighting = 'equal' }: ProgressOptions,
): Counted | LeftOut {
  const ref = { programId: id, code };
  if (status === 'cancelled') return { ...ref, reason: 'cancelled' };
  const percent = latestReport(progress.filter(isUsable), asOf)?.percent;
  if (percent === undefined) return { ...ref, reason: 'not-reported' };
  const weight =
    weighting === 'equal'
      ? 1
      : sumBudget(budgets.filter((line) => checkLine(line, []).length === 0));
  if (weight === 0) return { ...ref, reason: 'no-budget' };
  const expected = asOf === undefined ? null : expectedPercent(period, asOf);
  return { ...ref, percent, expected, weight };
}

function check(
  { budgets, progress, status }: ProgressProgram,
  index: number,
  { weighting }: ProgressOptions,
): Issue[] {
  if (status === 'cancelled') return [];
  const lines = weighting === 'budget' ? budgets : [];
  return [
    ...checkReports(progress, index),
    ...lines.flatMap((line, at) => checkLine(line, ['programs', index, 'budgets', at])),
  ];
}
