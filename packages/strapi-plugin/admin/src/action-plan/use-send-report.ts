import { useFetchClient } from '@strapi/strapi/admin';
import * as React from 'react';
import { useTellFailure, type ToldFailure } from '../api/use-tell-failure';
import type { Report } from './read-report';

const path = '/content-manager/collection-types/plugin::kotacerdas.progress-entry';

/**
 * Sends a report as an entry of its own, by the door of Content Manager: there the same permissions and rules hold, and
 * a programme that was approved takes reports too.
 */
export function useSendReport() {
  const { post } = useFetchClient();
  const tellFailure = useTellFailure();
  const [failure, setFailure] = React.useState<ToldFailure | null>(null);
  const [isSending, setSending] = React.useState(false);

  const send = async (programDocumentId: string, report: Report): Promise<boolean> => {
    setSending(true);
    setFailure(null);
    try {
      const program = { connect: [{ documentId: programDocumentId }], disconnect: [] };
      await post(path, { ...report, program });
      return true;
    } catch (error) {
      setFailure(tellFailure(error));
      return false;
    } finally {
      setSending(false);
    }
  };

  return { failure, isSending, send };
}
