/** The official day of Western Indonesian Time at a moment, as ISO 8601 writes it, wherever the code runs. */
export function todayInJakarta(now: Date): string {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Asia/Jakarta',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const parts = format.formatToParts(now);
  return ['year', 'month', 'day']
    .map((wanted) => parts.find(({ type }) => type === wanted)?.value)
    .join('-');
}
