import * as z from 'zod/mini';

const entry = z.object({ documentId: z.string() });
const several = z.object({ entries: z.array(entry) });

/** The entries that the Document Service says it has written; a copy answers with a list. */
export function writtenIds(result: unknown): readonly string[] {
  const list = several.safeParse(result);
  if (list.success) return list.data.entries.map(({ documentId }) => documentId);
  const one = entry.safeParse(result);
  return one.success ? [one.data.documentId] : [];
}
