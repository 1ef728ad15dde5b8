import { useFetchClient } from '@strapi/strapi/admin';
import * as React from 'react';
import type {
  PublishRequest,
  PublishResponse,
  UnapprovedItems,
} from '../../../shared/contracts/snapshot';
import { failureOf } from '../api/failure-of';
import { useFailureText } from '../api/use-failure-text';
import { useText } from '../translations/use-text';

/** What came of publishing; a failure is told in a sentence. */
export type SendOutcome =
  | ({ kind: 'sent' } & PublishResponse['data'])
  | { kind: 'unapproved'; unapproved: UnapprovedItems }
  | { kind: 'failed'; failure: string };

interface SendingEdition {
  isSending: boolean;
  send: (request: PublishRequest) => Promise<SendOutcome>;
}

/** Asks the server to publish, at this address. */
export function useSendEdition(path: string): SendingEdition {
  const { post } = useFetchClient();
  const { text } = useText();
  const failureText = useFailureText();
  const [isSending, setSending] = React.useState(false);

  const send = async (request: PublishRequest): Promise<SendOutcome> => {
    setSending(true);
    try {
      return { kind: 'sent', ...(await post<PublishResponse>(path, request)).data.data };
    } catch (error) {
      const { issues, unapproved } = failureOf(error);
      if (unapproved !== undefined) return { kind: 'unapproved', unapproved };
      const failure =
        issues === undefined
          ? failureText(error)
          : text('publish.refused', { count: issues.length });
      return { kind: 'failed', failure };
    } finally {
      setSending(false);
    }
  };

  return { isSending, send };
}
