import * as z from 'zod/mini';

const record = z.record(z.string(), z.unknown());

/** What somebody has typed and not yet saved, with what they began from. */
const itemDraft = z.object({
  /** ISO 8601. */
  at: z.string(),
  revision: z.nullable(z.number()),
  version: z.nullable(z.string()),
  base: record,
  value: record,
  /** Where another had filled in something else, as the form has it. */
  contested: z.optional(z.readonly(z.array(z.unknown()))),
});

export type ItemDraft = z.output<typeof itemDraft>;

export interface DraftPlace {
  account: string;
  plan: string;
  type: string;
  /** `null` for a new item. */
  item: string | null;
}

/** Accounts that share a browser don't see what the other has typed. */
export function draftKey({ account, item, plan, type }: DraftPlace): string {
  return ['kotacerdas', 'draft', account, plan, type, item ?? 'new'].join(':');
}

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The draft that was kept there; one that can't be read is none. */
export function readDraft(store: Store, key: string): ItemDraft | null {
  try {
    return itemDraft.safeParse(JSON.parse(store.getItem(key) ?? 'null')).data ?? null;
  } catch {
    return null;
  }
}

/** Keeps a draft, or forgets it; a browser that keeps nothing is no reason to stop typing. */
export function writeDraft(store: Store, key: string, draft: ItemDraft | null): boolean {
  try {
    if (draft === null) store.removeItem(key);
    else store.setItem(key, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}
