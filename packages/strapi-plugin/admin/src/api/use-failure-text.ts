import { isFetchError } from '@strapi/strapi/admin';
import * as React from 'react';
import type { FailureCode } from '../../../shared/contracts/failure';
import { useText } from '../translations/use-text';
import { failureOf } from './failure-of';
import { ruleSentence } from './rule-sentence';
import { statusText } from './status-text';

/** Refusals that have words of their own. */
const toldCodes = [
  'act-forbidden',
  'act-refused',
  'calendar-changed',
  'chapter-changed',
  'membership-changed',
  'plan-not-found',
  'item-not-found',
  'member-not-found',
  'opd-not-found',
  'region-not-own',
  'membership-not-own',
  'change-not-found',
  'entry-exists',
  'framework-changed',
  'framework-fixed',
  'framework-has-issues',
  'framework-id-taken',
  'framework-malformed',
  'framework-not-active',
  'framework-not-found',
  'proposal-not-open',
  'request-malformed',
  'assessment-not-found',
  'assessment-decided',
  'sheet-not-own',
  'sheet-has-issues',
  'too-many-requests',
  'reason-unusable',
  'snapshot-not-found',
  'snapshot-not-withdrawn',
  'snapshot-withdrawn',
  'text-unstorable',
  'unapproved-items',
] as const satisfies readonly FailureCode[];

/** Says why something failed and what to do: in the reader's language, or as the rule says that refused it. */
export function useFailureText(): (error: unknown) => string {
  const { text } = useText();
  return React.useCallback(
    (error) => {
      const { status, code } = failureOf(error);
      const told = toldCodes.find((each) => each === code);
      if (told !== undefined) return text(`failure.${told}`);
      const sentence = ruleSentence(isFetchError(error) ? error.response?.data.error : undefined);
      if (sentence !== null) return sentence;
      return text(statusText(status));
    },
    [text],
  );
}
