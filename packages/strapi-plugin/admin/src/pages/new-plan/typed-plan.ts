import type { Framework } from '@kotacerdas/core/framework';
import { readOpdList, type MasterplanStart } from '@kotacerdas/core/masterplan';
import { findRegion } from '@kotacerdas/core/region';
import * as z from 'zod/mini';

const typedPlan = z.object({
  /** Its code; empty until one was chosen. */
  region: z.string(),
  from: z.string(),
  to: z.string(),
  /** `null` as long as the one that is suggested may stand. */
  title: z.nullable(z.string()),
  /** Departments, one a line. */
  opds: z.string(),
});

/** What is typed into the form of a new plan, as it is typed. */
export type TypedPlan = z.output<typeof typedPlan>;

/** A plan is of so many years, if nobody says otherwise. */
const usualYears = 5;

/** A form that nobody has typed into: the plan begins next year. */
export const blankPlan = (today: string): TypedPlan => {
  const from = Number(today.slice(0, 4)) + 1;
  return {
    region: '',
    from: String(from),
    to: String(from + usualYears - 1),
    title: null,
    opds: '',
  };
};

/** What was kept of a form; `null` where it isn't one. */
export const readTypedPlan = (kept: unknown): TypedPlan | null =>
  typedPlan.safeParse(kept).data ?? null;

export const isYear = (typed: string): boolean => /^\d{4}$/.test(typed.trim());
const yearOf = (typed: string) => (isYear(typed) ? Number(typed) : Number.NaN);

/** What core makes a plan of; what is missing in it is for the parser to find. */
export function toStart(
  typed: TypedPlan,
  { framework, title }: { framework: Framework; title: string },
): MasterplanStart {
  return {
    region: { code: typed.region, name: findRegion(typed.region)?.name ?? '' },
    period: { from: yearOf(typed.from), to: yearOf(typed.to) },
    title: title.trim(),
    framework,
    opds: readOpdList(typed.opds).opds,
  };
}
