import { latestReport } from '../../action-plan/latest-report.js';
import { requireDay } from '../../date/require-day.js';
import type { Issue } from '../../issue/issue.js';
import type { Program } from '../types.js';
import { mapEntries } from './map-entries.js';
import { becoming, missing, refusing, type Answer, type Scenario } from './scenario.js';
import type { FinishWhatIf } from './types.js';

/**
 * Finishes programmes: their status, and a report of 100 % where the latest doesn't say that yet. One look
 * through the list, however many they are: one by one through the editor would be a look for each.
 */
export function finishPrograms(
  scenario: Scenario,
  { programIds }: FinishWhatIf,
  path: Issue['path'],
): Answer {
  const { asOf, masterplan } = scenario;
  const { programs } = masterplan;
  const known = new Set<string>(programs.map(({ id }) => id));
  const unknown = programIds.flatMap((id, at) =>
    known.has(id) ? [] : [missing(id, 'programs', [...path, 'programIds', at])],
  );
  if (unknown.length > 0) return refusing(...unknown);
  const asked = new Set(programIds);
  const nextId = unusedIds(programs);
  const finished = mapEntries(programs, (program) =>
    asked.has(program.id) ? finish(program, nextId, asOf) : program,
  );
  return finished === programs
    ? becoming(scenario)
    : becoming({ ...scenario, masterplan: { ...masterplan, programs: finished } });
}

function finish(program: Program, nextId: () => string, asOf: string | undefined): Program {
  const { period, progress, status } = program;
  const latest = latestReport(progress, asOf);
  if (latest?.percent === 100) {
    return status === 'finished' ? program : { ...program, status: 'finished' };
  }
  // Of two reports of a day the one written later counts, so no day after the latest has to be made up.
  const reportedOn =
    latest?.reportedOn ?? (asOf === undefined ? `${period.to}-12-31` : requireDay(asOf));
  const report = { id: nextId(), reportedOn, percent: 100 };
  return { ...program, status: 'finished', progress: [...progress, report] };
}

function unusedIds(programs: readonly Program[]): () => string {
  const used = new Set(programs.flatMap(({ progress }) => progress.map(({ id }) => id)));
  let number = 0;
  return () => {
    do number += 1;
    while (used.has(`what-if-${number}`));
    return `what-if-${number}`;
  };
}
