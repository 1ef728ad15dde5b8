import type { AxisRule } from './axis-rule.js';

/** The value of an axis from the sums of its two sides. */
export function axisValue(
  favourable: number,
  unfavourable: number,
  { operation, divisor }: AxisRule,
): number {
  return (operation === 'sum' ? favourable + unfavourable : favourable - unfavourable) / divisor;
}
