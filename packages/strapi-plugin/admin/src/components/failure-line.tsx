import { Typography } from '@strapi/design-system';
import type * as React from 'react';
import { useFailureText } from '../api/use-failure-text';
import { SignInAgain } from './sign-in-again';

/** In place of something small that wasn't loaded: why, and the way back in where a session has ended. */
export function FailureLine({ error }: { error: unknown }): React.JSX.Element {
  const failureText = useFailureText();
  return (
    <Typography tag="p">
      {failureText(error)} <SignInAgain error={error} />
    </Typography>
  );
}
