import { columnUnits, type RpjmdAnswers } from '@kotacerdas/core/exchange';
import * as z from 'zod/mini';
import { readJson } from '../../input/read-json.js';
import { Refusal } from '../../run/refusal.js';
import type { Call } from '../command.js';

const year = z.int().check(z.gte(1945), z.lte(2200));

const answers = z.strictObject({
  period: z.optional(
    z.strictObject({ from: year, to: year }).check(z.refine(({ from, to }) => from <= to)),
  ),
  decimalSign: z.optional(z.enum(['comma', 'point'])),
  figures: z.optional(z.record(z.string(), z.number())),
  opds: z.optional(z.record(z.string(), z.string())),
  units: z.optional(z.record(z.string(), z.enum(columnUnits))),
  vision: z.optional(z.string()),
});

interface Said {
  readonly period: { readonly from: number; readonly to: number } | undefined;
  readonly answers: RpjmdAnswers;
}

/** What somebody answered to what an earlier run asked; nothing without a file. */
export async function readRpjmdAnswers(file: string | undefined, call: Call): Promise<Said> {
  if (file === undefined) return { period: undefined, answers: {} };
  const parsed = answers.safeParse(await readJson(file, call));
  if (!parsed.success) throw new Refusal(call.messages.rpjmd.notAnswers(file));
  const { period, ...others } = parsed.data;
  return { period, answers: others };
}
