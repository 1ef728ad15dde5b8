import { useNotification } from '@strapi/strapi/admin';
import * as React from 'react';
import { useSignInPath } from './use-sign-in-path';
import { useText } from '../translations/use-text';
import { failureOf } from './failure-of';
import type { ToldFailure } from './use-tell-failure';

/** Tells a failure where nothing else on the page would; after the end of a session with the way back in. */
export function useNotifyFailure(): (failure: ToldFailure) => void {
  const { toggleNotification } = useNotification();
  const { text } = useText();
  const url = useSignInPath();
  return React.useCallback(
    ({ error, sentence }) => {
      const isOver = failureOf(error).status === 401;
      toggleNotification({
        type: 'danger',
        message: sentence,
        ...(isOver
          ? { link: { label: text('error.sign-in'), url, target: '_blank' }, blockTransition: true }
          : {}),
      });
    },
    [text, toggleNotification, url],
  );
}
