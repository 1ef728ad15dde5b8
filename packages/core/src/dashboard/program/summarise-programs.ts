import type { Timeliness } from '../../action-plan/progress/default-timeliness.js';
import type { Masterplan } from '../../masterplan/types.js';
import { summariseProgress } from './summarise-progress.js';
import { summariseTimeliness } from './summarise-timeliness.js';
import type { ProgramsSummary } from './types.js';

/** How many programmes there are, how far they are, and which of them need a look. */
export function summarisePrograms(
  { programs }: Pick<Masterplan, 'programs'>,
  asOf: string,
  timeliness: Partial<Timeliness> | undefined,
): ProgramsSummary {
  const byStatus = { planned: 0, running: 0, finished: 0, postponed: 0, cancelled: 0 };
  for (const { status } of programs) byStatus[status] += 1;
  return {
    total: programs.length,
    quickWins: programs.filter((program) => program.quickWin).length,
    byStatus,
    progress: summariseProgress(programs, asOf),
    timeliness: summariseTimeliness(programs, asOf, timeliness),
  };
}
