/**
 * Where in a value there is text that no database can hold: with a NUL, at which PostgreSQL refuses it, or with half a
 * character, which a copy that was cut in the middle of an emoji leaves behind. `null` where there is none.
 */
export function unstorablePath(value: unknown): readonly (string | number)[] | null {
  if (typeof value === 'string') return isStorable(value) ? null : [];
  if (typeof value !== 'object' || value === null) return null;
  if (Array.isArray(value)) {
    for (const [index, each] of value.entries()) {
      const below = unstorablePath(each);
      if (below !== null) return [index, ...below];
    }
    return null;
  }
  for (const key of Object.keys(value)) {
    if (!isStorable(key)) return [];
    const below = unstorablePath(Reflect.get(value, key));
    if (below !== null) return [key, ...below];
  }
  return null;
}

const isStorable = (text: string): boolean => !text.includes('\0') && text.isWellFormed();
