/** Where a field stands in an item. */
export type FieldPath = readonly [string, ...string[]];

/** The text that stands there; nothing and everything else are none. */
export function textAt(item: object, path: readonly string[]): string {
  const value = valueAt(item, path);
  return typeof value === 'string' ? value : '';
}

/** What stands at a place of an item; `undefined` where nothing does. */
export function valueAt(item: object, path: readonly string[]): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return item;
  const value: unknown = Object.hasOwn(item, name) ? Reflect.get(item, name) : undefined;
  if (rest.length === 0) return value;
  return typeof value === 'object' && value !== null ? valueAt(value, rest) : undefined;
}
