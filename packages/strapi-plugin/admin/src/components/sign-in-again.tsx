import { Link } from '@strapi/design-system';
import type * as React from 'react';
import { failureOf } from '../api/failure-of';
import { useText } from '../translations/use-text';
import { useSignInPath } from '../api/use-sign-in-path';

/** The way back in after a session has ended: in a tab of its own, so that what is typed here stays here. */
export function SignInAgain({ error }: { error: unknown }): React.JSX.Element | null {
  const { text } = useText();
  const login = useSignInPath();
  if (failureOf(error).status !== 401) return null;
  return (
    <Link isExternal href={login}>
      {text('error.sign-in')}
    </Link>
  );
}
