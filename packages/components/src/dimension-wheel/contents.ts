import {
  itemsByDimension,
  summariseItems,
  type ItemsSummary,
  type PlanItems,
} from '@kotacerdas/core/dashboard';
import type { LoadedPlan } from '../base/source/plan.js';

/** What stands somewhere: the items and their figures. */
export interface Place {
  readonly items: PlanItems;
  readonly figures: ItemsSummary;
}

export interface SubDimensionPlace extends Place {
  readonly id: string;
}

export interface DimensionPlace extends Place {
  readonly id: string;
  readonly subDimensions: readonly SubDimensionPlace[];
  /** What has no sub-dimension, if there is something. */
  readonly rest: Place | null;
}

export interface WheelContents {
  readonly total: Place;
  readonly dimensions: readonly DimensionPlace[];
  /** What stands in a dimension the framework doesn't have, if there is something. */
  readonly rest: Place | null;
}

/** Everything that the wheel shows of a plan. */
export function wheelContents({ asOf, framework, masterplan }: LoadedPlan): WheelContents {
  const { dimensions, withoutDimension } = itemsByDimension(masterplan, framework);
  const place = (items: PlanItems): Place => ({ items, figures: summariseItems(items, asOf) });
  const restOf = (items: PlanItems): Place | null => {
    const rest = place(items);
    return rest.figures.items === 0 ? null : rest;
  };
  return {
    total: place(masterplan),
    dimensions: dimensions.map(({ dimensionId, items, subDimensions, withoutSubDimension }) => ({
      id: dimensionId,
      ...place(items),
      subDimensions: subDimensions.map((part) => ({
        id: part.subDimensionId,
        ...place(part.items),
      })),
      rest: restOf(withoutSubDimension),
    })),
    rest: restOf(withoutDimension),
  };
}
