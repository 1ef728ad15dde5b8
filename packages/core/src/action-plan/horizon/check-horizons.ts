import type { Issue } from '../../issue/issue.js';
import { checkPeriod } from '../shared/check-period.js';
import { issueOf } from '../../issue/issue-of.js';
import type { ActionProgram } from '../types.js';
import { defaultHorizons, type HorizonProfile } from './default-horizons.js';
import { durationInYears } from './duration-in-years.js';
import { horizonOf } from './horizon-of.js';

/**
 * Whether each programme's stated horizon is the one that its years make: a warning
 * `horizon-does-not-match`, or `period-beyond-horizons` for a programme longer than every horizon. A period
 * that is none is an error. Paths begin at `programs`. Nothing for an empty list.
 *
 * @example
 * checkHorizons([{ code: 'PR-1', horizon: 'long', period: { from: 2025, to: 2027 } }])[0]?.params;
 * // { program: 'PR-1', years: 3, horizon: 'long', expectedHorizon: 'medium' }
 */
export function checkHorizons(
  programs: readonly Pick<ActionProgram, 'code' | 'period' | 'horizon'>[],
  profile: HorizonProfile = defaultHorizons,
): Issue[] {
  const limit = profile.reduce((most, { upToYears }) => Math.max(most, upToYears), 0);
  return programs.flatMap(({ code, horizon, period }, index) => {
    const path = ['programs', index];
    const years = durationInYears(period);
    if (years === null) return checkPeriod(period, [...path, 'period']);
    const expected = horizonOf(period, profile);
    if (expected === horizon) return [];
    return expected === null
      ? [
          issueOf('warning', 'period-beyond-horizons', [...path, 'period'], {
            program: code,
            years,
            limit,
          }),
        ]
      : [
          issueOf('warning', 'horizon-does-not-match', [...path, 'horizon'], {
            program: code,
            years,
            horizon,
            expectedHorizon: expected,
          }),
        ];
  });
}
