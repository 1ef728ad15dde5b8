import {
  defaultTimeliness,
  type Timeliness,
} from '../../action-plan/progress/default-timeliness.js';
import { expectedPercent } from '../../action-plan/progress/expected-percent.js';
import { lateAndStale } from '../../action-plan/progress/late-and-stale.js';
import type { TimedProgram } from '../../action-plan/progress/late-types.js';
import type { LookedAt, TimelinessSummary } from './types.js';

/** Late programmes and stale reports, with how many programmes were looked at. */
export function summariseTimeliness(
  programs: readonly TimedProgram[],
  asOf: string,
  {
    staleAfterDays = defaultTimeliness.staleAfterDays,
    tolerance = defaultTimeliness.tolerance,
  }: Partial<Timeliness> = {},
): TimelinessSummary {
  const { late, stale } = lateAndStale(programs, { asOf, staleAfterDays, tolerance });
  const byReason = { 'behind-time': 0, 'period-over': 0, 'not-started': 0 };
  for (const reason of late.flatMap(({ reasons }) => reasons)) byReason[reason] += 1;
  const judged = programs.filter(
    ({ period, status }) =>
      (status === 'planned' || status === 'running') && expectedPercent(period, asOf) !== null,
  );
  const running = judged.filter(({ status }) => status === 'running');
  return {
    tolerance,
    staleAfterDays,
    late: { ...lookedAt(late, judged.length), byReason },
    stale: lookedAt(stale, running.length),
  };
}

function lookedAt<Found>(programs: readonly Found[], denominator: number): LookedAt<Found> {
  const numerator = programs.length;
  const share = denominator === 0 ? null : numerator / denominator;
  return { numerator, denominator, share, programs };
}
