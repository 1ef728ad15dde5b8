import { columnUnits, topics, type Mapping } from '@kotacerdas/core/exchange';
import * as z from 'zod/mini';
import { readJson } from '../../input/read-json.js';
import { Refusal } from '../../run/refusal.js';
import type { Call } from '../command.js';

export type Mappings = Readonly<Record<string, Mapping>>;

const mappings = z.record(
  z.string(),
  z.strictObject({
    topic: z.nullable(z.enum(topics)),
    columns: z.array(
      z.strictObject({
        column: z.int().check(z.gte(0)),
        // As the sheet has it, for who edits the file.
        header: z.optional(z.string()),
        key: z.nullable(z.string()),
        unit: z.optional(z.enum(columnUnits)),
      }),
    ),
    values: z.optional(z.record(z.string(), z.string())),
  }),
);

/** By the name of a sheet, what somebody says it is; nothing without a file. */
export async function readMappings(file: string | undefined, call: Call): Promise<Mappings> {
  if (file === undefined) return {};
  const parsed = mappings.safeParse(await readJson(file, call));
  if (!parsed.success) throw new Refusal(call.messages.imported.notMapping(file));
  return parsed.data;
}
