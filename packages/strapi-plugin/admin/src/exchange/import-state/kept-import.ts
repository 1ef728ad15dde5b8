import * as z from 'zod/mini';
import { mappingSchema } from '../../../../shared/mapping-schema';
import { noImport, type ImportState } from './import-state';

const readings = z.record(z.string(), z.int());

const kept = z.object({
  fileSign: z.nullable(z.string()),
  mappings: z.record(z.string(), mappingSchema),
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
