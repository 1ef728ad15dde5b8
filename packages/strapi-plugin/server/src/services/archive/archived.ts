import * as z from 'zod/mini';

/** What it takes to bring a deleted entry back as it was. */
export const archived = z.object({
  /** Its own columns. */
  values: z.record(z.string(), z.unknown()),
  /** The account of the admin that made it. */
  createdBy: z.nullish(z.number()),
  /** What it pointed at, by relation: documentIds. */
  links: z.record(z.string(), z.array(z.string())),
  /** What pointed at it. */
  incoming: z.array(
    z.object({ type: z.string(), field: z.string(), documentIds: z.array(z.string()) }),
  ),
  /** What stood below it and went with it, without a line of its own: with it, it comes back. */
  below: z.optional(
    z.array(
      z.object({
        type: z.string(),
        /** By which relation it stood there. */
        field: z.string(),
        documentId: z.string(),
        values: z.record(z.string(), z.unknown()),
      }),
    ),
  ),
});

export type Archived = z.output<typeof archived>;
