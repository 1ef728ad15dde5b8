import type { SwotPosition } from '@kotacerdas/core/swot';

/** The side of the drawing's square and the margin in which the ends of the axes are named. */
export const side = 320;
export const margin = 22;
const reach = side / 2 - margin;

/** How far the axes may run, in the units of the coordinates: the next of these that holds every point. */
const steps = [0.5, 1, 1.5, 2, 3, 4, 5, 8] as const;

/** Room between the farthest point and the edge, where the quadrants have their names. */
const air = 1.4;

/** What the place of a point depends on. */
export type PlacedPoint = Pick<SwotPosition, 'coordinates' | 'origin'>;

/**
 * The reach of the axes on both sides of the origin, so that all positions lie inside with some air, and
 * the points of a cloud inside.
 */
export function extentOf(
  positions: readonly (PlacedPoint | null)[],
  cloud: readonly PlacedPoint[] = [],
): number {
  const wanted = Math.max(air * farthestOf(positions), farthestOf(cloud));
  return steps.find((step) => step >= wanted) ?? wanted;
}

function farthestOf(positions: readonly (PlacedPoint | null)[]): number {
  let farthest = 0;
  for (const position of positions) {
    if (position === null) continue;
    const { coordinates, origin } = position;
    farthest = Math.max(
      farthest,
      Math.abs((coordinates.x ?? origin.x) - origin.x),
      Math.abs((coordinates.y ?? origin.y) - origin.y),
    );
  }
  return farthest;
}

/** Where a position lies in the drawing; `null` while one of its coordinates is missing. */
export function placeOf(position: PlacedPoint, extent: number): { x: number; y: number } | null {
  const { coordinates, origin } = position;
  if (coordinates.x === null || coordinates.y === null) return null;
  return {
    x: tidy(side / 2 + ((coordinates.x - origin.x) / extent) * reach),
    y: tidy(side / 2 - ((coordinates.y - origin.y) / extent) * reach),
  };
}

function tidy(value: number): number {
  return Math.round(value * 100) / 100;
}
