import type { Problem } from '@kotacerdas/core/masterplan';
import { type Draft, refIfAny, refTo } from './draft';
import { classificationColumns, reviewColumns, usgColumns } from './shared';

export function fromProblem(problem: Problem): Draft<'problem'> {
  return {
    ref: refTo('problem', problem.id),
    data: {
      key: problem.id,
      code: problem.code,
      ...reviewColumns(problem),
      ...classificationColumns(problem),
      title: problem.title,
      description: problem.description,
      cause: problem.cause,
      impact: problem.impact,
      ...usgColumns(problem.usg),
    },
    links: {
      opd: [refTo('opd', problem.opdId)],
      rpjmdObjective: refIfAny('rpjmd-objective', problem.rpjmdObjectiveId),
    },
  };
}
