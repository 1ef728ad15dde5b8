import type { Quadrant } from './types.js';

/** Quadrants in the order of their index. */
export const quadrants: readonly Quadrant[] = ['SO', 'ST', 'WO', 'WT', 'on-axis'];

/** Closer to an axis than this is on it: sums of decimals differ by some 1e-16 from what is meant. */
const onAxisBelow = 1e-9;

/**
 * The index of the quadrant of a point seen from where the axes cross. The threshold variant counts its
 * border as strong (IFE ≥ 2.5), so it has no axis to lie on.
 */
export function quadrantIndex(x: number, y: number, isThreshold: boolean): number {
  const border = isThreshold ? -onAxisBelow : 0;
  const onAxis = Math.abs(x) < onAxisBelow || Math.abs(y) < onAxisBelow;
  return onAxis && !isThreshold ? 4 : (x > border ? 0 : 2) + (y > border ? 0 : 1);
}
