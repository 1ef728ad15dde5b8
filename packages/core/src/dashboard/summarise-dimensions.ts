import { sumBudget } from '../action-plan/sum-budget.js';
import type { Framework } from '../framework/types.js';
import type { Masterplan } from '../masterplan/types.js';
import { summariseProgress } from './program/summarise-progress.js';
import type { DimensionSummary, ItemCounts } from './types.js';

type Item = Pick<Masterplan['problems'][number], 'dimensionId' | 'subDimensionId'>;

/** Items, budget and progress of every dimension of the framework, in its order. */
export function summariseDimensions(
  masterplan: Masterplan,
  framework: Framework,
  asOf: string,
): DimensionSummary[] {
  return framework.dimensions.map(({ id, subDimensions }) => {
    const programs = masterplan.programs.filter((program) => program.dimensionId === id);
    return {
      dimensionId: id,
      ...countItems(masterplan, (item) => item.dimensionId === id),
      budget: sumBudget(programs.flatMap((program) => program.budgets)),
      progress: summariseProgress(programs, asOf),
      subDimensions: subDimensions.map((part) => ({
        subDimensionId: part.id,
        ...countItems(masterplan, (item) => item.subDimensionId === part.id),
      })),
    };
  });
}

/** Counts the items that a test lets through; all of them without one. */
export function countItems(
  masterplan: Masterplan,
  belongs: (item: Item) => boolean = () => true,
): ItemCounts {
  return {
    problems: masterplan.problems.filter(belongs).length,
    needs: masterplan.needs.filter(belongs).length,
    innovations: masterplan.innovations.filter(belongs).length,
    strategies: masterplan.strategies.filter(belongs).length,
    programs: masterplan.programs.filter(belongs).length,
  };
}
