import type { SwotMethod } from './types.js';

/**
 * What an axis makes of its favourable and its unfavourable side: their sum or difference, divided.
 *
 * @example
 * const halved: AxisRule = { operation: 'difference', divisor: 2 };
 */
export interface AxisRule {
  readonly operation: 'sum' | 'difference';
  readonly divisor: 1 | 2;
}

/**
 * How an axis sets its favourable side against its unfavourable one. On the signed scale W and T are
 * negative already, so the difference is the sum; the threshold variant looks at the table's total.
 */
export function axisRule({ coordinates, ratingScale }: SwotMethod): AxisRule {
  return {
    operation: coordinates === 'threshold' || ratingScale === 'signed' ? 'sum' : 'difference',
    divisor: coordinates === 'half-difference' ? 2 : 1,
  };
}
