import * as z from 'zod/mini';
import type { BookManifest } from './types.js';

const text = z.string().check(z.maxLength(1_000));
const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));

const manifestSchema = z.object({
  schemaVersion: z.literal(1),
  book: z.object({ id: text, title: text, subtitle: text }),
  region: z.object({ code: text, name: text }),
  framework: z.object({ id: text, version: text }),
  edition: z.nullable(
    z.object({ number: z.int().check(z.gte(1)), publishedAt: z.iso.datetime(), hash: sha256 }),
  ),
  asOf: text,
  files: z
    .array(z.object({ name: text, mediaType: text, size: z.int().check(z.gte(0)), sha256 }))
    .check(z.maxLength(100)),
});

/**
 * A manifest as it comes from a file; `null` if it is none. Newer products may add fields.
 *
 * @example
 * readBookManifest({ schemaVersion: 1 }); // null
 */
export function readBookManifest(input: unknown): BookManifest | null {
  return manifestSchema.safeParse(input).data ?? null;
}
