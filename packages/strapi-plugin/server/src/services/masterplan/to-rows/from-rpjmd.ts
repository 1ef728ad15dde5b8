import type { Rpjmd } from '@kotacerdas/core/masterplan';
import { digits } from './digits';
import { type Draft, refTo } from './draft';

type Goal = Rpjmd['goals'][number];
type Objective = Rpjmd['objectives'][number];
type Program = Rpjmd['programs'][number];

/** The head of the RPJMD; a plan has one at most. */
export function fromRpjmd({ title, legalBasis, period, vision }: Rpjmd): Draft<'rpjmd'> {
  return {
    ref: refTo('rpjmd', 'rpjmd'),
    data: { title, legalBasis, periodFrom: period.from, periodTo: period.to, vision },
    links: {},
  };
}

export function fromStrategicIssue(
  statement: string,
  index: number,
): Draft<'rpjmd-strategic-issue'> {
  return {
    ref: refTo('rpjmd-strategic-issue', String(index)),
    data: { statement },
    links: {},
  };
}

export function fromRpjmdMission(mission: Rpjmd['missions'][number]): Draft<'rpjmd-mission'> {
  const { id, code, statement } = mission;
  return { ref: refTo('rpjmd-mission', id), data: { key: id, code, statement }, links: {} };
}

export function fromRpjmdGoal({ id, code, statement, missionId }: Goal): Draft<'rpjmd-goal'> {
  return {
    ref: refTo('rpjmd-goal', id),
    data: { key: id, code, statement },
    links: { mission: [refTo('rpjmd-mission', missionId)] },
  };
}

export function fromRpjmdObjective(objective: Objective): Draft<'rpjmd-objective'> {
  const { id, code, statement, goalId } = objective;
  return {
    ref: refTo('rpjmd-objective', id),
    data: { key: id, code, statement },
    links: { goal: [refTo('rpjmd-goal', goalId)] },
  };
}

export function fromRpjmdProgram(program: Program): Draft<'rpjmd-program'> {
  const { id, nomenclatureCode, name } = program;
  return {
    ref: refTo('rpjmd-program', id),
    data: { key: id, nomenclatureCode, name },
    links: {
      objective: [refTo('rpjmd-objective', program.objectiveId)],
      opd: [refTo('opd', program.opdId)],
    },
  };
}

export function fromCeilings({ id, ceilings }: Program): Draft<'rpjmd-ceiling'>[] {
  return ceilings.map(({ year, amount }, index) => ({
    ref: refTo('rpjmd-ceiling', `${id}/${index}`),
    data: { year, amount: digits(amount) },
    links: { program: [refTo('rpjmd-program', id)] },
  }));
}
