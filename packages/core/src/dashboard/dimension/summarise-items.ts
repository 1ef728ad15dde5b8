import { planProgress } from '../../action-plan/progress/plan-progress.js';
import type { PlanProgress } from '../../action-plan/progress/types.js';
import { sumBudget } from '../../action-plan/sum-budget.js';
import type { ItemCounts } from '../types.js';
import type { PlanItems } from './items-by-dimension.js';

/**
 * What is in a place, in figures.
 *
 * @example
 * const isEmpty = ({ items }: ItemsSummary) => items === 0;
 */
export interface ItemsSummary extends ItemCounts {
  /** Of all five kinds. */
  readonly items: number;
  /** Whole rupiah over all years and sources, of all programmes, also of cancelled ones. */
  readonly budget: number;
  /** Each programme the same, as in `DimensionSummary`. */
  readonly progress: Pick<
    PlanProgress,
    'mean' | 'numerator' | 'denominator' | 'reported' | 'unreported'
  >;
}

/**
 * Counts, budget and progress of the items of a dimension, a sub-dimension or a whole plan. Without programmes that
 * have reported, the mean progress is `null`, never 0.
 *
 * @throws KotaCerdasError `KC_INVALID_DATE` when `asOf` is no date.
 *
 * @example
 * summariseItems(masterplan, '2026-11-23').items; // 5
 */
export function summariseItems(
  { innovations, needs, problems, programs, strategies }: PlanItems,
  asOf: string,
): ItemsSummary {
  const { denominator, mean, numerator, reported, unreported } = planProgress(programs, { asOf });
  return {
    items:
      problems.length + needs.length + innovations.length + strategies.length + programs.length,
    problems: problems.length,
    needs: needs.length,
    innovations: innovations.length,
    strategies: strategies.length,
    programs: programs.length,
    budget: sumBudget(programs.flatMap((program) => program.budgets)),
    progress: { mean, numerator, denominator, reported, unreported },
  };
}
