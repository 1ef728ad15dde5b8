import * as z from 'zod/mini';

export const reference = z.union([
  z.object({ documentId: z.string() }),
  z.object({ id: z.union([z.int(), z.string()]) }),
]);

/** How an entry can be looked up in the database. */
export type Reference = z.output<typeof reference>;

/**
 * The first entry that a relation in written data points at. Strapi takes a relation in many forms: an id,
 * a documentId, an object, a list of those, or `{ connect }` and `{ set }` with such a list.
 */
export function linked(value: unknown): Reference | undefined {
  if (Array.isArray(value)) return value.map(linked).find((found) => found !== undefined);
  if (typeof value === 'number') return { id: value };
  if (typeof value === 'string') return value === '' ? undefined : { documentId: value };
  const asReference = reference.safeParse(value);
  if (asReference.success) return asReference.data;
  if (typeof value !== 'object' || value === null) return undefined;
  return linked(Reflect.get(value, 'connect')) ?? linked(Reflect.get(value, 'set'));
}
