import * as z from 'zod/mini';
import { frameworkSchema } from '../../framework/schema.js';

/** What a published edition has around its plan; newer servers may add fields. */
export const publishedSchema = z.object({
  schemaVersion: z.literal(1),
  number: z.int().check(z.gte(1)),
  publishedAt: z.iso.datetime(),
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/, { error: 'sha-256' })),
  framework: frameworkSchema,
  masterplan: z.unknown(),
});
