import { contentTypes } from './all';

/**
 * The schemas in the shape that Strapi's loader expects. Strapi writes column names into attributes, so
 * no two of them may be the same object: through JSON, each becomes its own.
 */
export default Object.fromEntries(
  Object.entries(contentTypes).map(([name, schema]) => [name, { schema: unshared(schema) }]),
);

function unshared(schema: unknown): unknown {
  return JSON.parse(JSON.stringify(schema));
}
