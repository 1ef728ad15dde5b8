import type { ReadinessLevel } from './types.js';

/** The scale's ends. Its five steps are part of the type {@link ReadinessLevel}. */
export const lowestLevel = 1;
export const highestLevel = 5;

/** The farthest that two levels, and so two scores, can lie apart. */
export const largestGap = highestLevel - lowestLevel;

export const readinessLevelValues = [1, 2, 3, 4, 5] as const satisfies readonly ReadinessLevel[];
