import * as React from 'react';
import { useKept } from '../../../drafts/use-kept';
import { keptSuggestions, nothingTyped, type TypedSuggestions } from './kept-suggestions';
import type { SharedDraft, SuggestionDraft } from './suggestion-draft';

interface Typing extends TypedSuggestions {
  setShared: (shared: SharedDraft) => void;
  setDrafts: (drafts: TypedSuggestions['drafts']) => void;
  setDraft: (id: string, draft: SuggestionDraft) => void;
}

/** What is typed about programmes to confirm; it stays in this browser until they are in the action plan. */
export function useTypedSuggestions(planDocumentId: string, open: readonly string[]): Typing {
  const { found, keep } = useKept({ plan: planDocumentId, type: 'rpjmd-suggestions', item: null });
  const [typed, setTyped] = React.useState(() => keptSuggestions(found?.value, open));
  React.useEffect(() => {
    const { drafts, shared } = keptSuggestions(typed, open);
    const isEmpty =
      Object.keys(drafts).length === 0 && Object.values(shared).every((value) => value === '');
    keep(isEmpty ? null : { base: { ...nothingTyped }, value: { drafts, shared }, revision: null });
  }, [keep, open, typed]);
  return {
    ...typed,
    setShared: (shared) => setTyped((now) => ({ ...now, shared })),
    setDrafts: (drafts) => setTyped((now) => ({ ...now, drafts: { ...now.drafts, ...drafts } })),
    setDraft: (id, draft) =>
      setTyped((now) => ({ ...now, drafts: { ...now.drafts, [id]: draft } })),
  };
}
