import { useNotification } from '@strapi/strapi/admin';
import * as React from 'react';
import { downloadBlob } from '../../../api/download-blob';
import { useSendForm } from '../../../api/upload/use-send-form';
import { useImportFailureText } from '../../../exchange/use-import-failure-text';
import { useText } from '../../../translations/use-text';

/** Where a report is asked for, and with what besides the file. */
export interface ReportSource {
  readonly path: string;
  /** Of what can be read as often as one likes. */
  readonly renewingPath: string;
  readonly formOf: (file: File) => FormData;
}

interface Report {
  readonly isRunning: boolean;
  readonly start: (file: File) => Promise<void>;
}

/** Fetches the file with its cells marked. */
export function useReport({ formOf, path, renewingPath }: ReportSource): Report {
  const { text } = useText();
  const { toggleNotification } = useNotification();
  const failureText = useImportFailureText();
  const send = useSendForm(renewingPath);
  const [isRunning, setRunning] = React.useState(false);
  const running = React.useRef<AbortController | null>(null);
  React.useEffect(() => () => running.current?.abort(), []);

  const start = async (file: File) => {
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    setRunning(true);
    try {
      const blob = await send(path, { form: formOf(file), onSent: () => undefined, signal });
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
