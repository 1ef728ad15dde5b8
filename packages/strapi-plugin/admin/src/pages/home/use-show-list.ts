import * as React from 'react';
import { useLocation } from 'react-router-dom';

/** What a link says that leads to the list of the page it may stand on itself. */
export const toList = { toList: true };

/** Brings the list into sight when a link led to it: on a phone it stands above what was clicked. */
export function useShowList(): React.RefObject<HTMLDivElement> {
  const list = React.useRef<HTMLDivElement>(null);
  const location = useLocation();
  const state: unknown = location.state;
  const isWanted = typeof state === 'object' && state !== null && 'toList' in state;
  React.useEffect(() => {
    if (!isWanted) return;
    list.current?.scrollIntoView({ block: 'start' });
    list.current?.focus({ preventScroll: true });
  }, [isWanted, location.key]);
  return list;
}
