import type { Direction } from '../../../action-plan/choices.js';

/**
 * Whether more or less is better, by where the figures go: `lower` where the last one lies below the first. An RPJMD
 * doesn't say it, so that this is our own reading; a single figure, or equal ones, are `higher`.
 *
 * @example
 * directionOf([32, 24, 8]); // 'lower'
 */
export function directionOf(values: readonly number[]): Direction {
  const [first = 0] = values;
  return (values.at(-1) ?? first) < first ? 'lower' : 'higher';
}
