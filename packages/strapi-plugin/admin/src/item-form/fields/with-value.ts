import type { FieldPath } from './value-at';

/** An item with another value at a place; what was emptied is left out, and so is a group of nothing. */
export function withValue<Item extends object>(item: Item, path: FieldPath, value: unknown): Item {
  const [name, ...rest] = path;
  const copy = { ...item };
  const next = rest.length === 0 ? value : below(item, name, rest, value);
  if (isEmpty(next)) Reflect.deleteProperty(copy, name);
  else Reflect.set(copy, name, next);
  return copy;
}

function below(item: object, name: string, rest: readonly string[], value: unknown): unknown {
  const [next, ...more] = rest;
  if (next === undefined) return value;
  const stored: unknown = Object.hasOwn(item, name) ? Reflect.get(item, name) : undefined;
  const group = typeof stored === 'object' && stored !== null ? stored : {};
  return withValue(group, [next, ...more], value);
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  return typeof value === 'object' && !Array.isArray(value) && Object.keys(value).length === 0;
}
