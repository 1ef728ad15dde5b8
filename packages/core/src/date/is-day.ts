import { parseMoment } from './parse-moment.js';

/** Whether something is a day of the calendar as ISO 8601 writes it, without a time; 2026-02-30 is none. */
export function isDay(value: unknown): value is string {
  return typeof value === 'string' && value.length === 10 && parseMoment(value) !== null;
}
