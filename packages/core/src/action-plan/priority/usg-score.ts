import { isOnScale } from './scale-of-five.js';
import type { Usg } from '../types.js';

/**
 * Urgency + seriousness + growth, 3 to 15. Means over respondents (3.5) are fine. `null` when one of the three
 * is not a number from 1 to 5.
 *
 * The USG method rates each part on a Likert scale of five and adds them up (Kepner & Tregoe, as Indonesian
 * planning courses teach it).
 *
 * @example
 * usgScore({ urgency: 5, seriousness: 4, growth: 3 }); // 12
 * usgScore({ urgency: 6, seriousness: 4, growth: 3 }); // null
 */
export function usgScore({ urgency, seriousness, growth }: Usg): number | null {
  return [urgency, seriousness, growth].every(isOnScale) ? urgency + seriousness + growth : null;
}
