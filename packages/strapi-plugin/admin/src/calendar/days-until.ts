const dayInMilliseconds = 24 * 60 * 60 * 1000;

/** How many days there are from one day to another, both as ISO 8601 writes them; negative where it is past. */
export function daysUntil(day: string, today: string): number {
  return Math.round((Date.parse(day) - Date.parse(today)) / dayInMilliseconds);
}
