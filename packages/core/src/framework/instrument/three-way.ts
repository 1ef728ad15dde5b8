import type { ReadinessThreeWay } from '../types.js';

/**
 * Which levels count as *buruk*, *sedang* and *baik*: 1 and 2, 3, 4 and 5. No public text lays this down; it
 * is a proposal of this project. Used for instruments that bring no grouping of their own.
 *
 * @example
 * readinessThreeWay[2]; // 'fair'
 */
export const readinessThreeWay: ReadinessThreeWay = ['poor', 'poor', 'fair', 'good', 'good'];
