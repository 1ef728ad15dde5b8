import type { QuadrantStability, SwotPosition } from '@kotacerdas/core/swot';
import { svg } from 'lit';
import { placeOf, type PlacedPoint } from '../drawing/plane.js';

/** The drawn points as points of the plane. */
export function cloudPoints(
  stability: QuadrantStability | undefined,
  { origin }: Pick<SwotPosition, 'origin'>,
): PlacedPoint[] {
  return (stability?.points ?? []).map((coordinates) => ({ coordinates, origin }));
}

/** Faint dots around a position. One path holds them all: a dot is a line of no length with round ends. */
export function cloudDrawing(points: readonly PlacedPoint[], extent: number) {
  const dots = points.map((point) => {
    const place = placeOf(point, extent);
    return place === null ? '' : `M${place.x} ${place.y}h0`;
  });
  return svg`<path class="cloud" d=${dots.join('')}></path>`;
}
