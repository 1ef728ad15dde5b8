import * as z from 'zod/mini';
import { reviewedTypes, type ReviewedType } from '../../../../shared/contracts/approval';
import type { PlanCalendar } from '../../../../shared/contracts/calendar';

/** A calendar as its form holds it: fields of text, empty where nothing is fixed. */
export interface CalendarDraft {
  year: string;
  bimtek: readonly { name: string; from: string; to: string }[];
  deadlines: Readonly<Record<ReviewedType, string>>;
}

/** The same as it comes back from where it was kept. */
export const calendarDraft = z.object({
  year: z.string(),
  bimtek: z.array(z.object({ name: z.string(), from: z.string(), to: z.string() })),
  deadlines: z.record(z.enum(reviewedTypes), z.string()),
});

export function toDraft({ bimtek, deadlines, year }: PlanCalendar): CalendarDraft {
  const days = reviewedTypes.map((type) => [type, deadlines[type] ?? ''] as const);
  return {
    year: String(year),
    bimtek: bimtek.map(({ from, name, to }) => ({ name, from: from ?? '', to: to ?? '' })),
    deadlines: { ...none, ...Object.fromEntries(days) },
  };
}

export function fromDraft({ bimtek, deadlines, year }: CalendarDraft): PlanCalendar {
  const filled = reviewedTypes.filter((type) => deadlines[type] !== '');
  const orNull = (day: string) => (day === '' ? null : day);
  return {
    year: /^\d{4}$/.test(year.trim()) ? Number(year) : 0,
    bimtek: bimtek.map(({ from, name, to }) => ({ name, from: orNull(from), to: orNull(to) })),
    deadlines: Object.fromEntries(filled.map((type) => [type, deadlines[type]])),
  };
}

const none: CalendarDraft['deadlines'] = {
  problem: '',
  need: '',
  innovation: '',
  'readiness-assessment': '',
  'swot-analysis': '',
  strategy: '',
  program: '',
  evaluation: '',
};
