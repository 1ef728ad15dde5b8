import type { Shape } from './types.js';

export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

const steps: Readonly<Record<Direction, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export function isDirection(key: string): key is Direction {
  return Object.hasOwn(steps, key);
}

/** The next region in a direction: near, and not far to the side. `null` at the edge. */
export function nearestShape(
  shapes: readonly Shape[],
  from: Shape,
  direction: Direction,
): Shape | null {
  const [stepX, stepY] = steps[direction];
  let nearest: Shape | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const shape of shapes) {
    const ahead = (shape.x - from.x) * stepX + (shape.y - from.y) * stepY;
    const aside = Math.abs((shape.x - from.x) * stepY) + Math.abs((shape.y - from.y) * stepX);
    const distance = ahead + 2.5 * aside;
    // Neighbours in a map overlap: what lies more to the side than ahead is no step forward.
    if (ahead <= 1e-6 || aside > 2 * ahead + 1e-6 || distance >= least) continue;
    nearest = shape;
    least = distance;
  }
  return nearest;
}
