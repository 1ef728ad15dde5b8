const form = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::(\d{2})(\.\d{3})?)?(Z|[+-]\d{2}:\d{2})?)?$/;
const clock = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/**
 * Milliseconds since 1970 of an ISO 8601 day (`2026-06-05`: its 00:00 UTC) or moment (`2026-06-05T10:00`, with or
 * without seconds and milliseconds, `Z` or an offset); `null` for anything else, also for a day that the calendar
 * doesn't have.
 *
 * The language's own parser won't do: it reads a time without a zone in that of the machine, takes 30 February for
 * 2 March, and each engine guesses at other texts in its own way.
 */
export function parseMoment(value: unknown): number | null {
  const parts = typeof value === 'string' ? form.exec(value) : null;
  if (parts === null) return null;
  const [, day = '', time = '00:00', seconds = '00', fraction = '.000', zone = 'Z'] = parts;
  if (!clock.test(time) || seconds > '59') return null;
  if (zone !== 'Z' && !clock.test(zone.slice(1))) return null;
  const midnight = Date.parse(`${day}T00:00:00.000Z`);
  if (Number.isNaN(midnight) || !new Date(midnight).toISOString().startsWith(day)) return null;
  return Date.parse(`${day}T${time}:${seconds}${fraction}${zone}`);
}
