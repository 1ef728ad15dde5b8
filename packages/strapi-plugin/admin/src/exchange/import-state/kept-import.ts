import { columnUnits, type Mapping } from '@kotacerdas/core/exchange';
import * as z from 'zod/mini';
import { noImport, type ImportState } from './import-state';

const topics = [
  'problems',
  'needs',
  'innovations',
  'readiness',
  'swot',
  'strategies',
  'programs',
  'indicators',
  'budgets',
] as const satisfies readonly Mapping['topic'][];
const readings = z.record(z.string(), z.int());

const kept = z.object({
  fileSign: z.nullable(z.string()),
  mappings: z.record(
    z.string(),
    z.object({
      topic: z.nullable(z.enum(topics)),
      columns: z.array(
        z.object({
          column: z.int(),
          key: z.nullable(z.string()),
          unit: z.optional(z.enum(columnUnits)),
        }),
      ),
      values: z.optional(z.record(z.string(), z.string())),
    }),
  ),
  headers: z.record(z.string(), z.string()),
  answers: z.object({
    questions: readings,
    cells: readings,
    columns: z.record(z.string(), z.enum(['comma', 'point'])),
  }),
});

/** What of an unfinished import outlives the page: what was said, but for the file itself. `null` for nothing. */
export function toKept({
  answers,
  fileSign,
  headers,
  mappings,
  outcome,
}: ImportState): string | null {
  if (fileSign === null || outcome !== null) return null;
  return JSON.stringify({ fileSign, mappings, headers, answers });
}

/** An import to go on with, once its file is chosen again; an empty one where that can't be read. */
export function fromKept(text: string | null): ImportState {
  try {
    const parsed = kept.safeParse(JSON.parse(text ?? 'null'));
    return parsed.success ? { ...noImport, ...parsed.data } : noImport;
  } catch {
    return noImport;
  }
}
