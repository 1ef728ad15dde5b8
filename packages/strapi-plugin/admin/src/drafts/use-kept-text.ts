import * as React from 'react';
import { draftKey, writeDraft, type DraftPlace } from './item-draft';
import { useAccount } from './use-account';
import { useKept } from './use-kept';

/**
 * A text as it is typed: it is kept in this browser until it is sent, also when its dialog is closed. The last of the
 * three has it kept for another item instead.
 */
export function useKeptText(
  place: Omit<DraftPlace, 'account'>,
): [text: string, write: (text: string) => void, moveTo: (item: string) => void] {
  const account = useAccount();
  const { found, keep } = useKept(place);
  const kept = found?.value['text'];
  const [typed, setTyped] = React.useState(typeof kept === 'string' ? kept : '');
  const write = (text: string) => {
    setTyped(text);
    keep(text === '' ? null : draftOf(text));
  };
  const moveTo = (item: string) => {
    if (item === place.item || typed === '') return;
    const at = new Date().toISOString();
    const key = draftKey({ ...place, account, item });
    if (writeDraft(window.localStorage, key, { ...draftOf(typed), at, version: null })) keep(null);
  };
  return [typed, write, moveTo];
}

function draftOf(text: string) {
  return { base: {}, value: { text }, revision: null };
}
