import { parseMoment } from '../../date/parse-moment.js';
import { requireMoment } from '../../date/require-moment.js';
import type { Issue } from '../../issue/issue.js';
import { latestReport } from '../latest-report.js';
import { byRef } from '../shared/by-ref.js';
import { checkPeriod } from '../shared/check-period.js';
import { requireNumber } from '../shared/require-number.js';
import { checkReports, isUsable } from './check-reports.js';
import { defaultTimeliness, type Timeliness } from './default-timeliness.js';
import { expectedPercent } from './expected-percent.js';
import type {
  LateAndStale,
  LateProgram,
  LateReason,
  StaleProgram,
  TimedProgram,
} from './late-types.js';

const dayInMilliseconds = 86_400_000;

/**
 * Which programmes are late and which reports are stale, as of a day. Late is a programme
 * - whose latest report lies more than `tolerance` points behind {@link expectedPercent} (`behind-time`); a running
 *   one that never reported counts as 0 % here, else silence would be the way not to be late,
 * - whose years are over without being finished (`period-over`), or
 * - that is still planned though more than `tolerance` percent of its time is gone (`not-started`).
 *
 * Stale is a running programme whose report is more than `staleAfterDays` days old, or that never reported in as
 * many days. That silence counts as 0 % is our own proposal, and holds for lateness only: `planProgress` keeps such
 * a programme out of its mean. Finished, postponed and cancelled programmes are neither. Reports after `asOf` don't count yet. Paths
 * begin at `programs`.
 *
 * @throws KotaCerdasError `KC_INVALID_DATE` when `asOf` is no date; `KC_INVALID_OPTION` when `tolerance` or
 * `staleAfterDays` is negative or no number.
 *
 * @example
 * const { late, stale } = lateAndStale(
 *   [
 *     {
 *       id: 'pr-1',
 *       code: 'PR-1',
 *       status: 'running',
 *       period: { from: 2025, to: 2026 },
 *       progress: [{ reportedOn: '2025-06-30', percent: 20 }],
 *     },
 *   ],
 *   { asOf: '2026-01-01' },
 * );
 * late[0]?.shortfall; // 30
 * stale[0]?.days; // 185
 */
export function lateAndStale(
  programs: readonly TimedProgram[],
  options: { readonly asOf: string } & Partial<Timeliness>,
): LateAndStale {
  const {
    asOf,
    staleAfterDays = defaultTimeliness.staleAfterDays,
    tolerance = defaultTimeliness.tolerance,
  } = options;
  const now = requireMoment(asOf);
  requireNumber(tolerance, [0, Infinity], 'tolerance');
  requireNumber(staleAfterDays, [0, Infinity], 'staleAfterDays');
  const late: LateProgram[] = [];
  const stale: StaleProgram[] = [];
  const issues: Issue[] = [];
  programs.forEach((program, index) => {
    const { code, id, period, progress, status } = program;
    if (status !== 'planned' && status !== 'running') return;
    issues.push(
      ...checkPeriod(period, ['programs', index, 'period']),
      ...checkReports(progress, index),
    );
    const expected = expectedPercent(period, asOf);
    if (expected === null) return;
    const report = latestReport(progress.filter(isUsable), asOf);
    const reportedOn = report?.reportedOn ?? null;
    const percent = report?.percent ?? null;
    const known = percent ?? (status === 'running' ? 0 : null);
    const shortfall = known === null ? null : expected - known;
    const reasons: LateReason[] = [];
    if (shortfall !== null && shortfall > tolerance) reasons.push('behind-time');
    if (expected === 100) reasons.push('period-over');
    if (status === 'planned' && expected > tolerance) reasons.push('not-started');
    const ref = { programId: id, code };
    if (reasons.length > 0) {
      late.push({ ...ref, percent, reportedOn, expected, shortfall, reasons });
    }
    const since = parseMoment(reportedOn) ?? Date.UTC(period.from, 0, 1);
    const days = Math.floor((now - since) / dayInMilliseconds);
    if (status === 'running' && days > staleAfterDays) stale.push({ ...ref, reportedOn, days });
  });
  return {
    asOf,
    late: late.sort(
      (a, b) => (b.shortfall ?? -Infinity) - (a.shortfall ?? -Infinity) || byRef(a, b),
    ),
    stale: stale.sort((a, b) => b.days - a.days || byRef(a, b)),
    issues,
  };
}
