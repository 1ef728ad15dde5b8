import type { Horizon } from '../choices.js';
import type { YearPeriod } from '../types.js';
import { defaultHorizons, type HorizonProfile } from './default-horizons.js';
import { durationInYears } from './duration-in-years.js';

/**
 * The horizon that a period's years make: the shortest one that is long enough. `null` for a period that is no
 * period, or that is longer than every horizon.
 *
 * @example
 * horizonOf({ from: 2024, to: 2024 }); // 'short'
 * horizonOf({ from: 2024, to: 2027 }); // 'medium'
 * horizonOf({ from: 2024, to: 2034 }); // null
 */
export function horizonOf(
  period: YearPeriod,
  profile: HorizonProfile = defaultHorizons,
): Horizon | null {
  const years = durationInYears(period);
  if (years === null) return null;
  let best: HorizonProfile[number] | undefined;
  for (const candidate of profile) {
    if (years > candidate.upToYears) continue;
    if (best === undefined || candidate.upToYears < best.upToYears) best = candidate;
  }
  return best?.horizon ?? null;
}
