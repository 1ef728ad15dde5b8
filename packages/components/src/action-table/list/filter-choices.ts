import type { Program } from '@kotacerdas/core/masterplan';
import type { LoadedPlan } from '../../base/source/plan.js';

/** What the filters offer: only what occurs. */
export interface FilterChoices {
  readonly dimensionIds: readonly string[];
  /** In the plan's order; ids of OPDs that the plan lacks come last. */
  readonly opdIds: readonly string[];
  readonly years: readonly number[];
}

export function filterChoices({ framework, masterplan }: LoadedPlan): FilterChoices {
  const { opds, programs } = masterplan;
  return {
    dimensionIds: occurring(
      framework.dimensions.map(({ id }) => id),
      programs.map(({ dimensionId }) => dimensionId),
    ),
    opdIds: occurring(
      opds.map(({ id }) => id),
      programs.map(({ leadOpdId }) => leadOpdId),
    ),
    years: yearsOf(programs),
  };
}

function occurring(known: readonly string[], used: readonly string[]): string[] {
  const all = new Set(used);
  const first = known.filter((id) => all.has(id));
  return [...new Set([...first, ...all])];
}

function yearsOf(programs: readonly Program[]): number[] {
  const years = new Set<number>();
  for (const { period } of programs) {
    for (let year = period.from; year <= period.to; year += 1) years.add(year);
  }
  return [...years].sort((a, b) => a - b);
}
