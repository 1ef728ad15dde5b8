import * as React from 'react';
import { failureOf } from '../api/failure-of';
import { FormRefusal } from '../api/upload/form-refusal';
import { useFailureText } from '../api/use-failure-text';

/** Refusals of a file whose sentence is about this very file, so that the server writes it. */
const toldByServer = ['file-refused', 'file-too-big', 'import-not-ready'] as const;

/** Says why a file was not taken and what to do. */
export function useImportFailureText(): (error: unknown) => string {
  const failureText = useFailureText();
  return React.useCallback(
    (error) => {
      const { code } = failureOf(error);
      const isTold = toldByServer.some((each) => each === code);
      const isSentence = error instanceof FormRefusal && error.message !== '';
      return isTold && isSentence ? error.message : failureText(error);
    },
    [failureText],
  );
}
