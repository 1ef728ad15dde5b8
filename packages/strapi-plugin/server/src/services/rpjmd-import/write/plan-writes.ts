import * as z from 'zod/mini';
import { entryLabel } from '../../entry/entry-label';
import type { RpjmdDraft } from './rpjmd-drafts';
import type { StoredEntry } from './stored-entries';

/** An entry whose fields or links are no longer what they should be. */
export interface RpjmdUpdate {
  readonly name: RpjmdDraft['name'];
  readonly ref: string;
  readonly label: string;
  readonly documentId: string;
  readonly columns: Readonly<Record<string, unknown>>;
  /** Refs by relation. */
  readonly links: Readonly<Record<string, readonly string[]>>;
}

export interface RpjmdWrites {
  readonly creations: readonly RpjmdDraft[];
  readonly updates: readonly RpjmdUpdate[];
}

const linked = z.object({ links: z.record(z.string(), z.array(z.number())) });

/** What has to be written so that drafts stand; nothing of what is there besides is touched. */
export function planWrites(
  drafts: readonly RpjmdDraft[],
  stored: ReadonlyMap<string, StoredEntry>,
): RpjmdWrites {
  const creations: RpjmdDraft[] = [];
  const updates: RpjmdUpdate[] = [];
  for (const draft of drafts) {
    const entry = stored.get(draft.ref);
    if (entry === undefined) {
      creations.push(draft);
      continue;
    }
    const columns = Object.fromEntries(
      Object.entries(draft.data)
        .filter(([column, value]) => column !== 'key' && !isSame(value, entry.row, column))
        .map(([column, value]) => [column, value ?? null]),
    );
    const held = linked.safeParse(entry.row).data?.links ?? {};
    const links = Object.fromEntries(
      Object.entries(draft.links).filter(([relation, refs]) => {
        const ids = refs.map((ref) => stored.get(ref)?.id);
        return ids.join() !== (held[relation] ?? []).join();
      }),
    );
    if (Object.keys(columns).length + Object.keys(links).length === 0) continue;
    const { name, ref } = draft;
    const { documentId } = entry;
    updates.push({ name, ref, label: entryLabel(draft.data, ref), documentId, columns, links });
  }
  return { creations, updates };
}

/** Databases give some numbers as texts. */
function isSame(value: unknown, row: object, column: string): boolean {
  const stored: unknown = Reflect.get(row, column);
  return textOf(value) === textOf(stored);
}

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
