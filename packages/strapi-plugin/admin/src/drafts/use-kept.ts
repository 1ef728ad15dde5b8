import * as React from 'react';
import { draftKey, readDraft, writeDraft, type DraftPlace, type ItemDraft } from './item-draft';
import { useAccount } from './use-account';

interface Kept {
  /** What was found when the form was opened. */
  found: ItemDraft | null;
  /** Keeps what is typed; `null` when there is nothing to keep. */
  keep: (draft: Pick<ItemDraft, 'base' | 'value' | 'revision' | 'contested'> | null) => void;
}

/** Keeps what is typed into a form of settings in this browser, also when the officer goes to another page. */
export function useKept(place: Omit<DraftPlace, 'account'>): Kept {
  const account = useAccount();
  const key = draftKey({ ...place, account });
  const [found] = React.useState(() => readDraft(window.localStorage, key));
  const keep = React.useCallback<Kept['keep']>(
    (draft) => {
      const at = new Date().toISOString();
      writeDraft(window.localStorage, key, draft === null ? null : { ...draft, at, version: null });
    },
    [key],
  );
  return { found, keep };
}
