/** What is drawn: the figures, as core counts them. */
export const dimensionCounts = () => `
import { itemsByDimension, summariseItems, type ItemsSummary } from '@kotacerdas/core/dashboard';
import type { LoadedPlan } from '../base/source/plan.js';

export interface DimensionCounts {
  readonly dimensions: readonly { readonly id: string; readonly figures: ItemsSummary }[];
  /** What stands in a dimension that the framework doesn't have. */
  readonly outside: ItemsSummary;
  readonly whole: ItemsSummary;
}

/** How much a plan holds for each dimension of its framework, in the framework's order, and in all. */
export function dimensionCounts({ asOf, framework, masterplan }: LoadedPlan): DimensionCounts {
  const { dimensions, withoutDimension } = itemsByDimension(masterplan, framework);
  return {
    dimensions: dimensions.map(({ dimensionId, items }) => ({
      id: dimensionId,
      figures: summariseItems(items, asOf),
    })),
    outside: summariseItems(withoutDimension, asOf),
    whole: summariseItems(masterplan, asOf),
  };
}
`;
