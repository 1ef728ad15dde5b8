import { requireDay } from '../../date/require-day.js';

/** The day that age is counted to, and how many years are too many. */
export interface Clock {
  readonly day: string;
  readonly year: number;
  readonly maximumAge: number;
}

/** `null` without a day: then nothing can be called outdated. */
export function readClock(asOf: string | undefined, maximumAge: number): Clock | null {
  if (asOf === undefined) return null;
  const day = requireDay(asOf);
  return { day, year: Number(day.slice(0, 4)), maximumAge };
}

/** Whether something of a year lies too far back. */
export function isTooOld(year: number, clock: Clock | null): boolean {
  return clock !== null && clock.year - year > clock.maximumAge;
}
