import type { ImportAnswers } from '@kotacerdas/core/exchange';
import * as z from 'zod/mini';
import { readJson } from '../../input/read-json.js';
import { Refusal } from '../../run/refusal.js';
import type { Call } from '../command.js';

const readings = z.optional(z.record(z.string(), z.int().check(z.gte(0))));

const answers = z.strictObject({
  questions: readings,
  cells: readings,
  columns: z.optional(z.record(z.string(), z.enum(['comma', 'point']))),
});

/** What somebody answered to what an earlier run asked; nothing without a file. */
export async function readAnswers(file: string | undefined, call: Call): Promise<ImportAnswers> {
  if (file === undefined) return {};
  const parsed = answers.safeParse(await readJson(file, call));
  if (!parsed.success) throw new Refusal(call.messages.imported.notAnswers(file));
  return parsed.data;
}
