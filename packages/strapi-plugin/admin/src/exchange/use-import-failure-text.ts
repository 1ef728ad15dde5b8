import * as React from 'react';
import { failureOf } from '../api/failure-of';
import { FormRefusal } from '../api/upload/form-refusal';
import { useFailureText } from '../api/use-failure-text';
import { useText } from '../translations/use-text';

/** Refusals of a file whose sentence is about this very file, so that the server writes it. */
const toldByServer = ['file-refused', 'file-too-big', 'import-not-ready'] as const;

/** Says why a file was not taken and what to do. */
export function useImportFailureText(): (error: unknown) => string {
  const failureText = useFailureText();
  const { text } = useText();
  return React.useCallback(
    (error) => {
      const { code, status } = failureOf(error);
      const isTold = toldByServer.some((each) => each === code);
      const isSentence = error instanceof FormRefusal && error.message !== '';
      if (isTold && isSentence) return error.message;
      // What stands before the server lets even less through.
      return status === 413 ? text('exchange.failure.too-large') : failureText(error);
    },
    [failureText, text],
  );
}
