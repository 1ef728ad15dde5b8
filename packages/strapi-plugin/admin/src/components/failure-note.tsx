import { Box, Typography } from '@strapi/design-system';
import type * as React from 'react';
import type { ToldFailure } from '../api/use-tell-failure';
import { SignInAgain } from './sign-in-again';

/** Why the last try came to nothing, and the way back in where a session has ended; `null` says nothing. */
export function FailureNote({ failure }: { failure: ToldFailure | null }): React.JSX.Element {
  return (
    // There before anything is said, so that it is heard.
    <Box role="alert">
      {failure !== null && (
        <>
          <Typography tag="p" textColor="danger600">
            {failure.sentence}
          </Typography>
          <SignInAgain error={failure.error} />
        </>
      )}
    </Box>
  );
}
