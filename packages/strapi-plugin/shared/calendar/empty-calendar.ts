import { bimtekCount, type PlanCalendar } from '../contracts/calendar';

/** What a plan begins with: its workshops by their numbers, in its first year, no day fixed yet. */
export function emptyCalendar(year: number): PlanCalendar {
  const bimtek = Array.from({ length: bimtekCount }, (_, index) => ({
    name: `Bimtek ${index + 1}`,
    from: null,
    to: null,
  }));
  return { year, bimtek, deadlines: {} };
}
