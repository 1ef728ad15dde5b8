import type { JsonSchema } from './schema-of-type';

/** Of all schemas those that a text refers to, directly or through another one, by name. */
export function reachable(
  schemas: ReadonlyMap<string, JsonSchema>,
  text: string,
): Record<string, JsonSchema> {
  const found = new Set<string>();
  const follow = (from: string): void => {
    for (const [, name = ''] of from.matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
      const schema = schemas.get(name);
      if (schema === undefined || found.has(name)) continue;
      found.add(name);
      follow(JSON.stringify(schema));
    }
  };
  follow(text);
  return Object.fromEntries(
    [...schemas].filter(([name]) => found.has(name)).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
