import { useNotification } from '@strapi/strapi/admin';
import * as React from 'react';
import { importReportPath, importsPath } from '../../../../../shared/contracts/imports';
import { downloadBlob } from '../../../api/download-blob';
import { useSendForm } from '../../../api/upload/use-send-form';
import { importForm } from '../../../exchange/import-form';
import type { ImportState } from '../../../exchange/import-state/import-state';
import { useImportFailureText } from '../../../exchange/use-import-failure-text';
import { useText } from '../../../translations/use-text';

interface Report {
  readonly isRunning: boolean;
  readonly start: (state: ImportState) => Promise<void>;
}

/** Fetches the file with its cells marked. */
export function useReport(planDocumentId: string): Report {
  const { text, locale } = useText();
  const { toggleNotification } = useNotification();
  const failureText = useImportFailureText();
  const send = useSendForm(importsPath(planDocumentId));
  const [isRunning, setRunning] = React.useState(false);
  const running = React.useRef<AbortController | null>(null);
  React.useEffect(() => () => running.current?.abort(), []);

  const start = async (state: ImportState) => {
    const { file } = state;
    if (file === null) return;
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    setRunning(true);
    try {
      const form = importForm(file, state, locale);
      const path = importReportPath(planDocumentId);
      const blob = await send(path, { form, onSent: () => undefined, signal });
      const plain = file.name.replace(/\.[a-z]+$/i, '');
      const name = `${text('exchange.report.name', { name: plain })}.xlsx`;
      downloadBlob(name, blob);
      toggleNotification({ type: 'success', message: text('exchange.report.done', { name }) });
    } catch (error) {
      if (!signal.aborted) toggleNotification({ type: 'danger', message: failureText(error) });
    } finally {
      if (!signal.aborted) setRunning(false);
    }
  };

  return { isRunning, start };
}
