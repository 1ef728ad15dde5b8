import { useNotification } from '@strapi/strapi/admin';
import * as React from 'react';
import { keepsDrafts } from '../drafts/keeps-drafts';
import { useAccount } from '../drafts/use-account';
import { useText } from '../translations/use-text';

/** Strapi's own mark that somebody is signed in; all tabs share it, and go to the sign-in page once it is gone. */
const mark = 'isLoggedIn';

const isMarked = () => window.localStorage.getItem(mark) !== null;

/**
 * Says at the sign-in page why one is there: that the session has ended, here, in another tab or by its time, and that
 * what was typed is still in this browser.
 */
export function useTellSessionEnd(): void {
  const { text } = useText();
  const { toggleNotification } = useNotification();
  const account = useAccount();
  const tell = () => {
    const isKept = keepsDrafts(window.localStorage, account);
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
    return () => {
      if (wasMarked && !isMarked()) latest.current();
    };
  }, []);
}
