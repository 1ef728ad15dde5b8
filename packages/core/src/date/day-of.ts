import { isDay } from './is-day.js';
import { parseMoment } from './parse-moment.js';

/** Western Indonesian Time is UTC+7 the whole year. */
const offset = 7 * 60 * 60 * 1000;

/**
 * The day of an ISO 8601 day or moment; `null` for anything else. This is the one rule of which day a moment belongs
 * to: the day in Western Indonesian Time (WIB, UTC+7, `Asia/Jakarta`), so that every reader, wherever the code runs,
 * has the same. A day without a time is that day; a time without a zone is UTC, as `parseMoment` reads it.
 *
 * @example
 * dayOf('2026-11-29T18:30:00.000Z'); // '2026-11-30'
 * dayOf('kemarin'); // null
 */
export function dayOf(value: unknown): string | null {
  if (isDay(value)) return value;
  const moment = parseMoment(value);
  return moment === null ? null : new Date(moment + offset).toISOString().slice(0, 10);
}
