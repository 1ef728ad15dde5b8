import { useFetchClient } from '@strapi/strapi/admin';
import * as React from 'react';
import type {
  PublishRequest,
  PublishResponse,
  UnapprovedItems,
} from '../../../shared/contracts/snapshot';
import { failureOf } from '../api/failure-of';
import { useTellFailure, type ToldFailure } from '../api/use-tell-failure';
import { useText } from '../translations/use-text';

/** What came of publishing. */
export type SendOutcome =
  | ({ kind: 'sent' } & PublishResponse['data'])
  | { kind: 'unapproved'; unapproved: UnapprovedItems }
  | { kind: 'failed'; failure: ToldFailure };

interface SendingEdition {
  isSending: boolean;
  send: (request: PublishRequest) => Promise<SendOutcome>;
}

/** Asks the server to publish, at this address. */
export function useSendEdition(path: string): SendingEdition {
  const { post } = useFetchClient();
  const { text } = useText();
  const tellFailure = useTellFailure();
  const [isSending, setSending] = React.useState(false);

  const send = async (request: PublishRequest): Promise<SendOutcome> => {
    setSending(true);
    try {
      return { kind: 'sent', ...(await post<PublishResponse>(path, request)).data.data };
    } catch (error) {
      const { issues, unapproved } = failureOf(error);
      if (unapproved !== undefined) return { kind: 'unapproved', unapproved };
      const refused =
        issues === undefined ? undefined : text('publish.refused', { count: issues.length });
      return { kind: 'failed', failure: tellFailure(error, refused) };
    } finally {
      setSending(false);
    }
  };

  return { isSending, send };
}
