import type { Writable } from 'node:stream';
import * as z from 'zod/mini';

/** The native client has a `query` too, but takes no stream. */
const connection = z.object({
  query: z.custom<(stream: Writable) => Writable>((value) => typeof value === 'function'),
  connection: z.object({
    sendCopyFail: z.custom((value) => typeof value === 'function'),
  }),
});

/** What a driver's connection takes a stream by, to be called on it; `null` where it takes none. */
export const copyingQuery = (held: unknown): ((stream: Writable) => Writable) | null =>
  connection.safeParse(held).data?.query ?? null;
