import type { Issue } from '../../issue/issue.js';
import { order, outside } from './period-issues.js';
import { years } from './repeats.js';

/**
 * The years of an RPJMD: its period, and the ceilings of its programmes.
 *
 * @example
 * const rpjmd: RpjmdYears = {
 *   period: { from: 2025, to: 2029 },
 *   programs: [{ ceilings: [{ year: 2027 }] }],
 * };
 */
export interface RpjmdYears {
  /** `undefined` as long as nobody has entered it. */
  readonly period: { readonly from: number; readonly to: number } | undefined;
  readonly programs: readonly { readonly ceilings: readonly { readonly year: number }[] }[];
}

/**
 * Looks at the years of an RPJMD that is being written, as they are looked at in a whole plan: the period begins
 * before it ends, each ceiling falls into it, and a programme has one for a year. Paths begin within the RPJMD.
 *
 * @example
 * const programs = [{ ceilings: [{ year: 2031 }] }];
 * const issues = checkRpjmdYears({ period: { from: 2025, to: 2029 }, programs });
 * issues.map(({ code }) => code); // ['year-outside-period']
 */
export function checkRpjmdYears({ period, programs }: RpjmdYears): Issue[] {
  return [
    ...(period === undefined ? [] : order(period, ['period'])),
    ...programs.flatMap(({ ceilings }, index) => {
      const path = ['programs', index, 'ceilings'];
      return [...outside(ceilings, period, path), ...years(ceilings, path)];
    }),
  ];
}
