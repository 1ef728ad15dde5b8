import type { Masterplan } from '@kotacerdas/core/masterplan';

/** What of the plan points to an objective of the RPJMD. */
export interface Answers {
  readonly problems: number;
  /** Rencana aksi that name one of its RPJMD programmes. */
  readonly programs: number;
}

/** For each objective of the RPJMD, by its id, the problems and programmes that point to it. */
export function answersTo({ problems, programs, rpjmd }: Masterplan): ReadonlyMap<string, Answers> {
  const objectiveOf = new Map(rpjmd?.programs.map(({ id, objectiveId }) => [id, objectiveId]));
  return new Map(
    rpjmd?.objectives.map(({ id }) => [
      id,
      {
        problems: problems.filter(({ rpjmdObjectiveId }) => rpjmdObjectiveId === id).length,
        programs: programs.filter(
          ({ rpjmdProgramId }) =>
            rpjmdProgramId !== undefined && objectiveOf.get(rpjmdProgramId) === id,
        ).length,
      },
    ]),
  );
}
