import type { Framework } from '../../framework/types.js';
import type { Masterplan } from '../../masterplan/types.js';
import { planOptions, type PlanOptions } from './options/plan-options.js';

/** What columns depend on: the years of a plan, and what its cells may refer to. */
export interface ColumnContext {
  /** Years that targets and realisations are asked for, rising. */
  readonly years: readonly number[];
  readonly options: PlanOptions;
}

/** More years than any plan has; a period that was mistyped makes no ten thousand columns. */
const mostYears = 40;

/** The context of a plan: the years of its period, and those besides for which it has figures. */
export function columnContext(plan: Masterplan, framework: Framework): ColumnContext {
  const { from, to } = plan.period;
  const years = new Set<number>();
  for (let year = from; year <= to && years.size < mostYears; year += 1) years.add(year);
  for (const { indicators } of plan.programs) {
    for (const { realisations, targets } of indicators) {
      for (const { year } of [...targets, ...realisations]) years.add(year);
    }
  }
  return {
    years: [...years].sort((one, other) => one - other),
    options: planOptions(plan, framework),
  };
}
