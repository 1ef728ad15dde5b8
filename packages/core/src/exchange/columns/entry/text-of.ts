const ends = /[\r\n\u2028\u2029]+/u;

/** A part of an entry as text, on the one line that an entry has; nothing where it is no text and no number. */
export function textOf(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return '';
  const lines = value.split(ends);
  return lines.length === 1
    ? value
    : lines
        .map((line) => line.trim())
        .join(' ')
        .trim();
}
