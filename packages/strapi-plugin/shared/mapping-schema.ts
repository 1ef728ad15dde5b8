import { columnUnits, topics } from '@kotacerdas/core/exchange';
import * as z from 'zod/mini';

const name = z.string().check(z.maxLength(500));

/** What a person said about a sheet of a file, as it is sent and as a browser keeps it. */
export const mappingSchema = z.object({
  topic: z.nullable(z.enum(topics)),
  columns: z
    .array(
      z.object({
        column: z.int().check(z.gte(0)),
        key: z.nullable(name),
        unit: z.optional(z.enum(columnUnits)),
      }),
    )
    .check(z.maxLength(16_384)),
  values: z.optional(z.record(z.string(), z.string())),
});
