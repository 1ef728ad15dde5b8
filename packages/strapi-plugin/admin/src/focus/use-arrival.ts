import * as React from 'react';
import { NavigationType, useNavigationType } from 'react-router-dom';

/**
 * The link that led to a page is drawn anew with it, and the focus is lost: once the page is there, it begins at its
 * content, past all links. A page that was opened by its address begins at the top like all others.
 */
export function useArrival(isThere: boolean): void {
  const navigation = useNavigationType();
  const [isFollowed] = React.useState(navigation === NavigationType.Push);
  React.useEffect(() => {
    if (!isThere || !isFollowed || document.activeElement !== document.body) return;
    document.getElementById('main-content')?.focus({ preventScroll: true });
  }, [isFollowed, isThere]);
}
