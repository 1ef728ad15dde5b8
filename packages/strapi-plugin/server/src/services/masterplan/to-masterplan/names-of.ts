import { itemNames, type Identified } from '../stored-plan/item-id';

/** The content types whose entries others point at. */
type Named =
  | 'opd'
  | 'rpjmd-mission'
  | 'rpjmd-goal'
  | 'rpjmd-objective'
  | 'rpjmd-program'
  | 'problem'
  | 'need'
  | 'innovation'
  | 'swot-analysis'
  | 'strategy'
  | 'program';

/** How the document names every entry that another one can point at. */
export function namesOf(parts: Readonly<Record<Named, readonly Identified[]>>) {
  return {
    opds: itemNames(parts.opd),
    rpjmdMissions: itemNames(parts['rpjmd-mission']),
    rpjmdGoals: itemNames(parts['rpjmd-goal']),
    rpjmdObjectives: itemNames(parts['rpjmd-objective']),
    rpjmdPrograms: itemNames(parts['rpjmd-program']),
    problems: itemNames(parts.problem),
    needs: itemNames(parts.need),
    innovations: itemNames(parts.innovation),
    swots: itemNames(parts['swot-analysis']),
    strategies: itemNames(parts.strategy),
    programs: itemNames(parts.program),
  };
}

export type PlanNames = ReturnType<typeof namesOf>;
