import * as z from 'zod/mini';
import { noShared, type SharedDraft, type SuggestionDraft } from './suggestion-draft';

const work = { kind: z.string(), activity: z.string(), output: z.string() };

const kept = z.object({
  shared: z.object(work),
  drafts: z.record(
    z.string(),
    z.object({
      isChosen: z.boolean(),
      dimensionId: z.string(),
      subDimensionId: z.string(),
      ...work,
    }),
  ),
});

/** What was chosen and typed about the programmes of an RPJMD, by the id of each. */
export interface TypedSuggestions {
  readonly shared: SharedDraft;
  readonly drafts: Readonly<Record<string, SuggestionDraft>>;
}

export const nothingTyped: TypedSuggestions = { shared: noShared, drafts: {} };

/** What was kept in this browser, of programmes that are still to be confirmed. */
export function keptSuggestions(value: unknown, open: readonly string[]): TypedSuggestions {
  const { data } = kept.safeParse(value);
  if (data === undefined) return nothingTyped;
  const { drafts, shared } = data;
  const isOpen = new Set(open);
  return {
    shared,
    drafts: Object.fromEntries(Object.entries(drafts).filter(([id]) => isOpen.has(id))),
  };
}
