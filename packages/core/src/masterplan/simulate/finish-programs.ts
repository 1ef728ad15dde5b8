import { latestReport } from '../../action-plan/latest-report.js';
import type { Issue } from '../../issue/issue.js';
import type { SingleChange } from '../editor/change.js';
import type { Program } from '../types.js';
import { changing, missing, refusing, type Answer, type Scenario } from './scenario.js';
import type { FinishWhatIf } from './types.js';

/** Finishes programmes: their status, and a report of 100 % where the latest doesn't say that yet. */
export function finishPrograms(
  { masterplan: { programs } }: Scenario,
  { programIds }: FinishWhatIf,
  path: Issue['path'],
): Answer {
  const known = new Map<string, Program>(programs.map((program) => [program.id, program]));
  const unknown = programIds.flatMap((id, at) =>
    known.has(id) ? [] : [missing(id, 'programs', [...path, 'programIds', at])],
  );
  if (unknown.length > 0) return refusing(...unknown);
  const nextId = unusedIds(programs);
  const changes = [...new Set(programIds)].flatMap((id) => {
    const program = known.get(id);
    return program === undefined ? [] : finish(program, nextId);
  });
  return changing({ kind: 'all', changes });
}

function finish(program: Program, nextId: () => string): SingleChange[] {
  const { id, period, progress } = program;
  const done: SingleChange = {
    kind: 'update',
    list: 'programs',
    id,
    fields: { status: 'finished' },
  };
  const latest = latestReport(progress);
  if (latest?.percent === 100) return [done];
  // Of two reports of a day the one written later counts, so no day after the latest has to be made up.
  const reportedOn = latest?.reportedOn ?? `${period.to}-12-31`;
  const item = { id: nextId(), reportedOn, percent: 100 };
  return [done, { kind: 'add', list: 'programs.progress', of: id, item }];
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
