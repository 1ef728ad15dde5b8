import type { Framework } from '../../framework/types.js';
import type { Masterplan } from '../../masterplan/types.js';

/**
 * The items of a plan that stand in a dimension, by kind.
 *
 * @example
 * const none: PlanItems = { problems: [], needs: [], innovations: [], strategies: [], programs: [] };
 */
export type PlanItems = Pick<
  Masterplan,
  'problems' | 'needs' | 'innovations' | 'strategies' | 'programs'
>;

/**
 * The items of one dimension, and the same ones by sub-dimension.
 *
 * @example
 * const isPlaced = ({ withoutSubDimension }: DimensionItems) => withoutSubDimension.problems.length === 0;
 */
export interface DimensionItems {
  readonly dimensionId: string;
  readonly items: PlanItems;
  /** In the framework's order, also those without items. */
  readonly subDimensions: readonly { readonly subDimensionId: string; readonly items: PlanItems }[];
  /** Those that name no sub-dimension, or none of this dimension. */
  readonly withoutSubDimension: PlanItems;
}

/**
 * Every item of a plan once by dimension.
 *
 * @example
 * const count = ({ dimensions }: ItemsByDimension) => dimensions.length;
 */
export interface ItemsByDimension {
  readonly dimensions: readonly DimensionItems[];
  /** Those in a dimension that the framework doesn't have: a plan that was never checked can hold some. */
  readonly withoutDimension: PlanItems;
}

const kinds = ['problems', 'needs', 'innovations', 'strategies', 'programs'] as const;

type Writable = { [Kind in keyof PlanItems]: PlanItems[Kind][number][] };
type Item = PlanItems[keyof PlanItems][number];

/**
 * What stands behind every dimension and sub-dimension of a framework; no item is lost, and those of one place keep
 * the plan's order. {@link summariseItems} counts what is in a place.
 *
 * @example
 * const { dimensions, withoutDimension } = itemsByDimension(masterplan, framework);
 * dimensions.length; // 6
 * dimensions[0]?.items.problems.length; // 1
 * withoutDimension.problems.length; // 0
 */
export function itemsByDimension(
  plan: PlanItems,
  framework: Pick<Framework, 'dimensions'>,
): ItemsByDimension {
  const outside = noItems();
  const places = new Map(
    framework.dimensions.map(({ id, subDimensions }) => [
      id,
      {
        items: noItems(),
        parts: new Map(subDimensions.map((part) => [part.id, noItems()])),
        rest: noItems(),
      },
    ]),
  );
  const targetsOf = ({ dimensionId, subDimensionId }: Item): readonly Writable[] => {
    const place = places.get(dimensionId);
    if (place === undefined) return [outside];
    const part = subDimensionId === undefined ? undefined : place.parts.get(subDimensionId);
    return [place.items, part ?? place.rest];
  };
  for (const kind of kinds) deal(plan, kind, targetsOf);
  return {
    dimensions: [...places].map(([dimensionId, { items, parts, rest }]) => ({
      dimensionId,
      items,
      subDimensions: [...parts].map(([subDimensionId, own]) => ({ subDimensionId, items: own })),
      withoutSubDimension: rest,
    })),
    withoutDimension: outside,
  };
}

function deal<Kind extends keyof PlanItems>(
  plan: Pick<PlanItems, Kind>,
  kind: Kind,
  targetsOf: (item: PlanItems[Kind][number]) => readonly Pick<Writable, Kind>[],
): void {
  for (const item of plan[kind]) {
    for (const target of targetsOf(item)) target[kind].push(item);
  }
}

function noItems(): Writable {
  return { problems: [], needs: [], innovations: [], strategies: [], programs: [] };
}
