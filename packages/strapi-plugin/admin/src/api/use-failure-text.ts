import * as React from 'react';
import type { FailureCode } from '../../../shared/contracts/failure';
import { useText } from '../translations/use-text';
import { failureOf } from './failure-of';

/** Refusals that have words of their own. */
const toldCodes = [
  'plan-not-found',
  'item-not-found',
  'member-not-found',
  'opd-not-found',
  'region-not-own',
  'membership-not-own',
  'change-not-found',
  'entry-exists',
  'request-malformed',
  'text-unstorable',
] as const satisfies readonly FailureCode[];

/** Says in the reader's language why something failed and what to do. */
export function useFailureText(): (error: unknown) => string {
  const { text } = useText();
  return React.useCallback(
    (error) => {
      const { status, code } = failureOf(error);
      const told = toldCodes.find((each) => each === code);
      if (told !== undefined) return text(`failure.${told}`);
      if (status === 403) return text('error.forbidden');
      if (status === 413) return text('error.too-large');
      return text('error.text');
    },
    [text],
  );
}
