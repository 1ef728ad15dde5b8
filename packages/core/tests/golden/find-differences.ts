/**
 * Where two values differ, in a line each: numbers are compared bit for bit (`0` is not `-0`, `NaN` is
 * `NaN`), and a key that holds `undefined` counts as one that isn't there. Only plain data can be
 * compared: what is inside a `Map` would not be seen, so that one equals nothing but itself.
 */
export function findDifferences(expected: unknown, found: unknown, path = ''): string[] {
  if (Object.is(expected, found)) return [];
  if (!isObject(expected) || !isObject(found) || Array.isArray(expected) !== Array.isArray(found)) {
    return [`${path || 'all'}: expected ${show(expected)}, found ${show(found)}`];
  }
  const keys = new Set([...Object.keys(expected), ...Object.keys(found)]);
  return [...keys].flatMap((key) =>
    findDifferences(expected[key], found[key], path === '' ? key : `${path}.${key}`),
  );
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' &&
  value !== null &&
  (Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype);

function show(value: unknown): string {
  if (isObject(value)) return Array.isArray(value) ? 'a list' : 'an object';
  return Object.is(value, -0) ? '-0' : String(value);
}
