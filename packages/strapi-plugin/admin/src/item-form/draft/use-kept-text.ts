import * as React from 'react';
import type { DraftPlace } from './item-draft';
import { useKept } from './use-kept';

/** A text as it is typed: it is kept in this browser until it is sent, also when its dialog is closed. */
export function useKeptText(place: Omit<DraftPlace, 'account'>): [string, (text: string) => void] {
  const { found, keep } = useKept(place);
  const kept = found?.value['text'];
  const [typed, setTyped] = React.useState(typeof kept === 'string' ? kept : '');
  const write = (text: string) => {
    setTyped(text);
    keep(text === '' ? null : { base: {}, value: { text }, revision: null });
  };
  return [typed, write];
}
