import type { Issue } from '../../issue/issue.js';
import type { Masterplan } from '../types.js';
import { idSet, pointer, type Pointer } from './pointer.js';

/** Within the RPJMD: tujuan belong to a misi, sasaran to a tujuan, programmes to a sasaran and an OPD. */
export function checkRpjmdLinks({ rpjmd }: Masterplan, opds: Pointer): Issue[] {
  if (rpjmd === undefined) return [];
  const missions = pointer(idSet(rpjmd.missions), 'rpjmd.missions');
  const goals = pointer(idSet(rpjmd.goals), 'rpjmd.goals');
  const objectives = pointer(idSet(rpjmd.objectives), 'rpjmd.objectives');
  return [
    ...rpjmd.goals.flatMap((goal, index) =>
      missions.one(goal.missionId, ['rpjmd', 'goals', index, 'missionId']),
    ),
    ...rpjmd.objectives.flatMap((objective, index) =>
      goals.one(objective.goalId, ['rpjmd', 'objectives', index, 'goalId']),
    ),
    ...rpjmd.programs.flatMap((program, index) => [
      ...objectives.one(program.objectiveId, ['rpjmd', 'programs', index, 'objectiveId']),
      ...opds.one(program.opdId, ['rpjmd', 'programs', index, 'opdId']),
    ]),
  ];
}
