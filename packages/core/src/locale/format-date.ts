import { isDay } from '../date/is-day.js';
import { parseMoment } from '../date/parse-moment.js';
import type { Locale } from './locale.js';
import { requireLocale } from './require-locale.js';

const tags = { id: 'id-ID', en: 'en-GB' } as const satisfies Record<Locale, string>;

/** Western Indonesian Time: the day a moment fell on for most readers, wherever the code runs. */
const officialTimeZone = 'Asia/Jakarta';

const formats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(locale: Locale, timeZone: string): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(tags[requireLocale(locale)], { dateStyle: 'long', timeZone });
    formats.set(key, format);
  }
  return format;
}

/**
 * The day of an ISO 8601 date, or of a moment in Western Indonesian Time, so that every reader sees the
 * same day. A text that is no date comes back as it is.
 *
 * @example
 * formatDate('id', '2026-11-23'); // '23 November 2026'
 */
export function formatDate(locale: Locale, iso: string): string {
  const time = parseMoment(iso);
  if (time === null) return iso;
  return dateFormat(locale, isDay(iso) ? 'UTC' : officialTimeZone).format(time);
}
