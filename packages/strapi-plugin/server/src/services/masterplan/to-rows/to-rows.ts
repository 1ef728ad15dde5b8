import type { Masterplan } from '@kotacerdas/core/masterplan';
import { type Drafts, refTo } from './draft';
import { fromMission, fromObjective, fromOpd } from './from-direction';
import { fromEvaluation } from './from-evaluation';
import { fromInnovation, fromPartners, fromStages } from './from-innovation';
import { fromMeasure } from './from-measure';
import { fromNeed } from './from-need';
import { fromProblem } from './from-problem';
import { fromBudgets, fromProgram, fromProgress } from './from-program';
import { fromRaters, fromReadiness } from './from-readiness';
import {
  fromCeilings,
  fromRpjmd,
  fromRpjmdGoal,
  fromRpjmdMission,
  fromRpjmdObjective,
  fromRpjmdProgram,
  fromStrategicIssue,
} from './from-rpjmd';
import { fromStrategy } from './from-strategy';
import { fromFactors, fromSwot } from './from-swot';

/** The entries that a document is stored as, with refs in place of database ids. */
export function toRows(masterplan: Masterplan): Drafts {
  const { missions, rpjmd, innovations, readiness, swot, programs } = masterplan;
  const raters = readiness.flatMap(fromRaters);
  const measures = measuresOf(masterplan);
  return {
    opd: masterplan.opds.map(fromOpd),
    mission: missions.map(fromMission),
    objective: missions.flatMap((mission) =>
      mission.objectives.map((objective) => fromObjective(objective, mission)),
    ),
    rpjmd: rpjmd === undefined ? [] : [fromRpjmd(rpjmd)],
    'rpjmd-strategic-issue': rpjmd?.strategicIssues.map(fromStrategicIssue) ?? [],
    'rpjmd-mission': rpjmd?.missions.map(fromRpjmdMission) ?? [],
    'rpjmd-goal': rpjmd?.goals.map(fromRpjmdGoal) ?? [],
    'rpjmd-objective': rpjmd?.objectives.map(fromRpjmdObjective) ?? [],
    'rpjmd-program': rpjmd?.programs.map(fromRpjmdProgram) ?? [],
    'rpjmd-ceiling': rpjmd?.programs.flatMap(fromCeilings) ?? [],
    problem: masterplan.problems.map(fromProblem),
    need: masterplan.needs.map(fromNeed),
    innovation: innovations.map(fromInnovation),
    'innovation-stage': innovations.flatMap(fromStages),
    'innovation-partner': innovations.flatMap(fromPartners),
    'readiness-assessment': readiness.map(fromReadiness),
    'readiness-rater': raters.map(({ rater }) => rater),
    'readiness-rating': raters.flatMap(({ ratings }) => ratings),
    'readiness-evidence': raters.flatMap(({ evidence }) => evidence),
    'swot-analysis': swot.map(fromSwot),
    'swot-factor': swot.flatMap(fromFactors),
    strategy: masterplan.strategies.map(fromStrategy),
    program: programs.map(fromProgram),
    'budget-line': programs.flatMap(fromBudgets),
    'progress-entry': programs.flatMap(fromProgress),
    measure: measures.map(({ measure }) => measure),
    'measure-value': measures.flatMap(({ values }) => values),
    evaluation: masterplan.evaluations.map(fromEvaluation),
  };
}

function measuresOf({ missions, rpjmd, programs }: Masterplan) {
  const objectives = missions.flatMap((mission) => mission.objectives);
  return [
    ...objectives.flatMap(({ id, indicators }) =>
      indicators.map((measure) =>
        fromMeasure(measure, { relation: 'objective', ref: refTo('objective', id) }),
      ),
    ),
    ...(rpjmd?.objectives ?? []).flatMap(({ id, indicators }) =>
      indicators.map((measure) =>
        fromMeasure(measure, { relation: 'rpjmdObjective', ref: refTo('rpjmd-objective', id) }),
      ),
    ),
    ...(rpjmd?.programs ?? []).flatMap(({ id, indicators }) =>
      indicators.map((measure) =>
        fromMeasure(measure, { relation: 'rpjmdProgram', ref: refTo('rpjmd-program', id) }),
      ),
    ),
    ...programs.flatMap(({ id, indicators, updatedAt }) =>
      indicators.map((measure) =>
        fromMeasure(measure, { relation: 'program', ref: refTo('program', id), updatedAt }),
      ),
    ),
  ];
}
