import * as React from 'react';
import type { ItemValue, WrittenType } from '../../../../shared/contracts/item';
import { draftKey, readDraft, writeDraft, type DraftPlace, type ItemDraft } from './item-draft';
import { useAccount } from './use-account';

export interface TakenDraft<Type extends WrittenType> {
  revision: number | null;
  version: string | null;
  base: ItemValue<Type>;
  value: ItemValue<Type>;
}

interface ItemDrafts {
  /** What was found when the form was opened and neither taken nor thrown away. */
  found: ItemDraft | null;
  /** Whether this browser keeps it, as it does unless its storage is full or refused. */
  isKept: boolean;
  /** Keeps what is typed, at once; `null` when there is nothing to keep. */
  keep: (draft: Omit<ItemDraft, 'at'> | null) => void;
  /** The same for an item that has just been made, whose form isn't opened yet. */
  keepFor: (item: string, draft: Omit<ItemDraft, 'at'>) => void;
  take: <Type extends WrittenType>(type: Type) => TakenDraft<Type> | null;
  forget: () => void;
}

/** Keeps what is typed into a form in this browser until it is saved. */
export function useItemDraft(place: Omit<DraftPlace, 'account'>): ItemDrafts {
  const account = useAccount();
  const key = draftKey({ ...place, account });
  const [found, setFound] = React.useState(() => readDraft(window.localStorage, key));
  const [isKept, setKept] = React.useState(true);
  const isOffered = found !== null;

  const keep = React.useCallback(
    (draft: Omit<ItemDraft, 'at'> | null) => {
      // As long as an older draft is offered, nothing takes its place.
      if (isOffered) return;
      const at = new Date().toISOString();
      const wanted = draft === null ? null : { ...draft, at };
      setKept(writeDraft(window.localStorage, key, wanted) || draft === null);
    },
    [isOffered, key],
  );

  const forget = React.useCallback(() => {
    writeDraft(window.localStorage, key, null);
    setFound(null);
  }, [key]);

  return {
    found,
    isKept,
    keep,
    keepFor: (item, draft) => {
      const at = new Date().toISOString();
      writeDraft(window.localStorage, draftKey({ ...place, account, item }), { ...draft, at });
    },
    take: (type) => {
      setFound(null);
      return found !== null && isOf(type, found) ? found : null;
    },
    forget,
  };
}

/** A draft was written by the form for this type, under a key that names it. */
function isOf<Type extends WrittenType>(
  _type: Type,
  draft: ItemDraft,
): draft is ItemDraft & TakenDraft<Type> {
  return Object.keys(draft.value).length > 0;
}
