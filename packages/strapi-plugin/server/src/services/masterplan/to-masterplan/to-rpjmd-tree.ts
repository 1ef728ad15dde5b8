import { childrenBy } from '../stored-plan/children-of';
import { compareCodes } from '../stored-plan/compare-codes';
import type { StoredParts } from '../stored-plan/stored-plan';
import type { PlanMeasures } from './measures-of';
import type { PlanNames } from './names-of';
import { toRpjmd, toRpjmdGoal, toRpjmdMission, toRpjmdObjective, toRpjmdProgram } from './to-rpjmd';

/** The RPJMD from its head to its programmes; none until an officer has entered its head. */
export function toRpjmdTree(parts: StoredParts, names: PlanNames, measures: PlanMeasures) {
  const [head] = parts.rpjmd;
  if (head === undefined) return undefined;
  const ceilingsOf = childrenBy(parts['rpjmd-ceiling'], 'program');
  return {
    ...toRpjmd(head),
    strategicIssues: parts['rpjmd-strategic-issue'].map(({ statement }) => statement),
    missions: parts['rpjmd-mission'].map(toRpjmdMission).sort(compareCodes),
    goals: parts['rpjmd-goal']
      .map((row) => toRpjmdGoal(row, names.rpjmdMissions))
      .sort(compareCodes),
    objectives: parts['rpjmd-objective']
      .map((row) =>
        toRpjmdObjective(row, measures.rpjmdObjective.indicatorsOf(row.id), names.rpjmdGoals),
      )
      .sort(compareCodes),
    programs: parts['rpjmd-program']
      .map((row) =>
        toRpjmdProgram(
          row,
          {
            indicators: measures.rpjmdProgram.indicatorsOf(row.id),
            ceilings: ceilingsOf(row.id),
          },
          { objectives: names.rpjmdObjectives, opds: names.opds },
        ),
      )
      .sort(compareCodes),
  };
}
