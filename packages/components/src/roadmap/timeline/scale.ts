import { durationInYears, expectedPercent } from '@kotacerdas/core/action-plan';
import type { Masterplan } from '@kotacerdas/core/masterplan';

export interface Years {
  readonly from: number;
  readonly to: number;
}

/** From years to pixels: every year is equally wide. */
export interface Scale {
  readonly years: Years;
  readonly count: number;
  readonly yearWidth: number;
  readonly width: number;
  /** Where a year begins. */
  readonly x: (year: number) => number;
  /** Where the moment lies that the data stand for; `null` outside the years. */
  readonly today: number | null;
}

/** The years the axis has: those of the plan, and beyond them what programmes need. */
export function yearsToShow({ period, programs }: Pick<Masterplan, 'period' | 'programs'>): Years {
  let { from, to } = period;
  for (const program of programs) {
    if (durationInYears(program.period) === null) continue;
    from = Math.min(from, program.period.from);
    to = Math.max(to, program.period.to);
  }
  return { from, to: Math.max(from, to) };
}

export function makeScale(years: Years, yearWidth: number, asOf: string): Scale {
  const count = years.to - years.from + 1;
  const width = count * yearWidth;
  const passed = expectedPercent(years, asOf);
  const within = passed !== null && passed > 0 && passed < 100;
  return {
    years,
    count,
    yearWidth,
    width,
    x: (year) => (year - years.from) * yearWidth,
    today: within ? (width * passed) / 100 : null,
  };
}
