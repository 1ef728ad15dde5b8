import { isDay } from '../../date/is-day.js';
import { isBlank, shortText } from './clean-text.js';
import { monthOf } from './month-of.js';
import { empty, oneOf, unreadable, type Reading } from './reading.js';

const two = (value: number | string) => String(value).padStart(2, '0');

/** An ISO day, where the calendar has it. */
function dayOf(year: string, month: number, day: string): string[] {
  const text = `${year}-${two(month)}-${two(day)}`;
  return isDay(text) ? [text] : [];
}

/** The name of a day may stand before, a time behind. */
const weekday = /^(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad)\s*,?\s+/i;
const time = /[ T]\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?(?:\s*(?:wib|wita|wit|z))?$/i;

/**
 * Reads a day, as ISO 8601 (`2026-05-03`), from `3 Mei 2026`, `31/12/2026`, `3-5-2026` or `2026-05-03`, the day
 * before the month as in Indonesia. Years of two digits, and what only another country's order makes a day
 * (`12/31/2026`), are doubtful. A day that the calendar doesn't have (`2026-02-30`) is unreadable, and so is a month
 * without its day.
 *
 * @example
 * readDate('3 Mei 2026'); // { kind: 'value', value: '2026-05-03' }
 * readDate('2026-02-30'); // { kind: 'unreadable' }
 */
export function readDate(text: string): Reading<string> {
  const cleaned = shortText(text);
  if (cleaned === null) return unreadable;
  if (isBlank(cleaned)) return empty;
  const bare = cleaned.replace(weekday, '').replace(time, '');
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(bare);
  if (iso !== null) {
    const [, year = '', month, day = ''] = iso;
    return oneOf(dayOf(year, Number(month), day), true);
  }
  const named = /^(\d{1,2})[\s\-/.]*([a-z]+)\.?[\s\-/,]*(\d{4}|\d{2})$/i.exec(bare);
  if (named !== null) {
    const [, day = '', name = '', year = ''] = named;
    const month = monthOf(name.toLowerCase());
    return month === null ? unreadable : inCentury(year, (full) => dayOf(full, month, day));
  }
  const numeric = /^(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})$/.exec(bare);
  if (numeric === null) return unreadable;
  const [, first = '', , second = '', year = ''] = numeric;
  const indonesian = inCentury(year, (full) => dayOf(full, Number(second), first));
  if (indonesian.kind !== 'unreadable') return indonesian;
  return oneOf(dayOf(fullYear(year), Number(first), second), false);
}

const fullYear = (year: string) => (year.length === 4 ? year : `20${year}`);

/** Two digits may be of another century: that is asked. */
function inCentury(year: string, days: (year: string) => readonly string[]): Reading<string> {
  return oneOf(days(fullYear(year)), year.length === 4);
}
