import { Button, EmptyStateLayout, Flex } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import type * as React from 'react';
import { useFailureText } from '../api/use-failure-text';
import { useText } from '../translations/use-text';
import { SignInAgain } from './sign-in-again';

interface LoadErrorProps {
  error: unknown;
  onRetry: () => void;
}

/** Says that something could not be loaded, why, and offers to try again. */
export function LoadError({ error, onRetry }: LoadErrorProps): React.JSX.Element {
  const { text } = useText();
  const failureText = useFailureText();
  return (
    <div role="alert">
      <EmptyStateLayout
        content={`${text('error.title')}. ${failureText(error)}`}
        action={
          <Flex gap={4} wrap="wrap" justifyContent="center">
            <SignInAgain error={error} />
            <Button variant="secondary" startIcon={<ArrowClockwise />} onClick={onRetry}>
              {text('error.retry')}
            </Button>
          </Flex>
        }
      />
    </div>
  );
}
