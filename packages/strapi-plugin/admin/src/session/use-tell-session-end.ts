import { useNotification } from '@strapi/strapi/admin';
import * as React from 'react';
import { keepsDrafts } from '../drafts/keeps-drafts';
import { useAccount } from '../drafts/use-account';
import { useText } from '../translations/use-text';

/** Strapi's own mark that somebody is signed in; all tabs share it, and go to the sign-in page once it is gone. */
const mark = 'isLoggedIn';

const isMarked = () => window.localStorage.getItem(mark) !== null;

/**
 * Says at the sign-in page why one is there: that the session has ended, in another tab or by its time, and that what
 * was typed is still in this browser. Whoever signs out here and has typed nothing knows.
 */
export function useTellSessionEnd(): void {
  const { text } = useText();
  const { toggleNotification } = useNotification();
  const account = useAccount();
  const tell = (isElsewhere: boolean) => {
    const isKept = keepsDrafts(window.localStorage, account);
    if (!isElsewhere && !isKept) return;
    toggleNotification({
      type: 'info',
      message: text(isKept ? 'session.ended.kept' : 'session.ended'),
      // Somebody may come back to this tab much later.
      blockTransition: true,
    });
  };
  const latest = React.useRef(tell);
  React.useLayoutEffect(() => {
    // Once nobody is signed in, nobody's account is known either.
    if (account !== '') latest.current = tell;
  });
  React.useEffect(() => {
    const wasMarked = isMarked();
    let isElsewhere = false;
    const hear = ({ key, newValue }: StorageEvent) => {
      if (key === mark) isElsewhere = newValue === null;
    };
    // Before Strapi hears it and takes the page away.
    window.addEventListener('storage', hear, { capture: true });
    return () => {
      window.removeEventListener('storage', hear, { capture: true });
      if (wasMarked && !isMarked()) latest.current(isElsewhere);
    };
  }, []);
}
