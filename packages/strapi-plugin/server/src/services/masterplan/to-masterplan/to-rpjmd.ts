import { present } from '../stored-plan/present';
import type { RowOf } from '../stored-plan/stored-plan';
import { itemId, type ItemNames } from '../stored-plan/item-id';
import { wholeNumber } from '../stored-plan/whole-number';
import { toObjective } from './to-direction';

/** The head of the RPJMD; its missions, goals, objectives and programmes are put in by the caller. */
export function toRpjmd(row: RowOf<'rpjmd'>) {
  return present({
    title: row.title,
    legalBasis: row.legalBasis,
    period: present({ from: row.periodFrom, to: row.periodTo }),
    vision: row.vision,
  });
}

export function toRpjmdMission(row: RowOf<'rpjmd-mission'>) {
  return { id: itemId(row), ...present({ code: row.code, statement: row.statement }) };
}

export function toRpjmdGoal(row: RowOf<'rpjmd-goal'>, missions: ItemNames) {
  return {
    id: itemId(row),
    ...present({
      code: row.code,
      statement: row.statement,
      missionId: missions.one(row.links.mission),
    }),
  };
}

export function toRpjmdObjective<Measure>(
  row: RowOf<'rpjmd-objective'>,
  indicators: readonly Measure[],
  goals: ItemNames,
) {
  return { ...toObjective(row, indicators), ...present({ goalId: goals.one(row.links.goal) }) };
}

export function toRpjmdProgram<Measure>(
  row: RowOf<'rpjmd-program'>,
  below: { indicators: readonly Measure[]; ceilings: readonly RowOf<'rpjmd-ceiling'>[] },
  names: { objectives: ItemNames; opds: ItemNames },
) {
  return {
    id: itemId(row),
    ...present({
      objectiveId: names.objectives.one(row.links.objective),
      nomenclatureCode: row.nomenclatureCode,
      name: row.name,
      opdId: names.opds.one(row.links.opd),
    }),
    indicators: below.indicators,
    ceilings: below.ceilings.map(({ year, amount }) =>
      present({ year, amount: wholeNumber(amount) }),
    ),
  };
}
