import * as React from 'react';
import { useText } from '../translations/use-text';
import { failureOf } from './failure-of';

/** Says in the reader's language why something failed and what to do. */
export function useFailureText(): (error: unknown) => string {
  const { text } = useText();
  return React.useCallback(
    (error) => {
      const { status, code } = failureOf(error);
      if (code === 'plan-not-found') return text('failure.plan-not-found');
      if (status === 403) return text('error.forbidden');
      if (status === 413) return text('error.too-large');
      return text('error.text');
    },
    [text],
  );
}
