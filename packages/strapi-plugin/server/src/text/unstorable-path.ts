/**
 * Where in a value there is text that no database can hold: with a NUL, at which PostgreSQL refuses it, or with half a
 * character, which a copy that was cut in the middle of an emoji leaves behind. `null` where there is none.
 */
export function unstorablePath(value: unknown): readonly (string | number)[] | null {
  if (typeof value === 'string') return isStorable(value) ? null : [];
  if (typeof value !== 'object' || value === null) return null;
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? value.map((each: unknown, index) => [index, each])
    : Object.entries(value);
  for (const [key, each] of entries) {
    if (typeof key === 'string' && !isStorable(key)) return [];
    const below = unstorablePath(each);
    if (below !== null) return [key, ...below];
  }
  return null;
}

function isStorable(text: string): boolean {
  return !text.includes('\0') && !/\p{Surrogate}/u.test(text);
}
