import * as React from 'react';
import { useFailureText } from './use-failure-text';

/** Why a request came to nothing: a sentence for whoever sent it, and what is known of it besides. */
export interface ToldFailure {
  sentence: string;
  /** What was thrown: after the end of a session the way back in stands with the sentence. */
  error: unknown;
}

/** Says why something failed, in these words or in those that are known for it. */
export function useTellFailure(): (error: unknown, sentence?: string) => ToldFailure {
  const failureText = useFailureText();
  return React.useCallback(
    (error, sentence = failureText(error)) => ({ sentence, error }),
    [failureText],
  );
}
