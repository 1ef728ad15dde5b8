import * as React from 'react';
import { keepClear } from './keep-clear';

/** For a bar at the lower edge of the window: while it is there, what gets the focus is scrolled clear of it. */
export function useDocked(isDocked: boolean): React.RefObject<HTMLDivElement> {
  const bar = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    const { current } = bar;
    if (current === null || !isDocked) return undefined;
    return keepClear(current, 'end', () => current.offsetHeight);
  }, [isDocked]);
  return bar;
}
