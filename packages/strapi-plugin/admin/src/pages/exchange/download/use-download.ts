import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import * as React from 'react';
import { workbookPath, type WorkbookQuery } from '../../../../../shared/contracts/workbook';
import { downloadBlob } from '../../../api/download-blob';
import { failureOf } from '../../../api/failure-of';
import { useFailureText } from '../../../api/use-failure-text';
import { fileNameOf } from '../../../exchange/file-name-of';
import { useText } from '../../../translations/use-text';

interface Download {
  readonly isRunning: boolean;
  /** Why the last one came to nothing. */
  readonly failure: { readonly error: unknown; readonly message: string } | null;
  readonly start: (query: WorkbookQuery) => Promise<void>;
}

/** A plan with faults has no worksheet. */
const unprocessable = [409, 422];

/** Fetches a worksheet as a file. */
export function useDownload(planDocumentId: string): Download {
  const { get } = useFetchClient();
  const { toggleNotification } = useNotification();
  const { text } = useText();
  const failureText = useFailureText();
  const [isRunning, setRunning] = React.useState(false);
  const [failure, setFailure] = React.useState<Download['failure']>(null);

  const start = async (query: WorkbookQuery) => {
    setRunning(true);
    setFailure(null);
    try {
      const path = workbookPath(planDocumentId, query);
      const { data, headers } = await get(path, { responseType: 'blob' });
      const name = fileNameOf(headers?.get('Content-Disposition'), 'lembar-kerja.xlsx');
      downloadBlob(name, data);
      toggleNotification({ type: 'success', message: text('exchange.download.done', { name }) });
    } catch (error) {
      const isFaulty = unprocessable.includes(failureOf(error).status ?? 0);
      const message = isFaulty ? text('exchange.download.faulty') : failureText(error);
      setFailure({ error, message });
    } finally {
      setRunning(false);
    }
  };

  return { isRunning, failure, start };
}
