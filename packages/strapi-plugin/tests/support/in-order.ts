import type { Masterplan } from '@kotacerdas/core/masterplan';
import { compareCodes } from '../../server/src/services/masterplan/stored-plan/compare-codes';

/** The same plan with its lists in the order of the codes and its moments in one notation. */
export function inOrder(plan: Masterplan): unknown {
  const sorted = <Item extends { id: string; code?: string }>(items: readonly Item[]) =>
    [...items].sort(compareCodes);
  const ordered = {
    ...plan,
    missions: sorted(plan.missions).map((mission) => ({
      ...mission,
      objectives: sorted(mission.objectives),
    })),
    opds: sorted(plan.opds),
    ...(plan.rpjmd === undefined
      ? {}
      : {
          rpjmd: {
            ...plan.rpjmd,
            missions: sorted(plan.rpjmd.missions),
            goals: sorted(plan.rpjmd.goals),
            objectives: sorted(plan.rpjmd.objectives),
            programs: sorted(plan.rpjmd.programs),
          },
        }),
    problems: sorted(plan.problems),
    needs: sorted(plan.needs),
    innovations: sorted(plan.innovations),
    readiness: sorted(plan.readiness),
    swot: sorted(plan.swot),
    strategies: sorted(plan.strategies),
    programs: sorted(plan.programs),
    evaluations: sorted(plan.evaluations),
  };
  return JSON.parse(JSON.stringify(ordered), (key, value: unknown) =>
    key === 'updatedAt' && typeof value === 'string' ? new Date(value).toISOString() : value,
  );
}
