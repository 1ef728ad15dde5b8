import * as React from 'react';
import { isTaken } from './is-taken';
import { readKey, type Begun } from './read-key';
import type { Shortcut } from './shortcuts';

/** Does what keys ask for while the page is open, and nothing where they are turned off. */
export function useShortcuts(areOn: boolean, follow: (shortcut: Shortcut) => void): void {
  const latest = React.useRef(follow);
  React.useEffect(() => {
    latest.current = follow;
  });
  React.useEffect(() => {
    if (!areOn) return undefined;
    let begun: Begun | null = null;
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Shift') return;
      if (isTaken(event)) {
        begun = null;
        return;
      }
      const read = readKey(begun, event.key, event.timeStamp);
      begun = read.begun;
      if (read.found === null) return;
      event.preventDefault();
      latest.current(read.found);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [areOn]);
}
