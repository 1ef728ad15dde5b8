/** The levels that the scale has. */
export const levels = [1, 2, 3, 4, 5] as const;

const lowest = 1;
const highest = 5;

/** Where a level or score lies on the scale, from 0 to 1. */
export function shareOf(value: number): number {
  return Math.min(1, Math.max(0, (value - lowest) / (highest - lowest)));
}
