import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import * as React from 'react';
import {
  historyPath,
  type HistoryQuery,
  type ListHistoryResponse,
  mostLines,
} from '../../../../shared/contracts/history';
import { useNotifyFailure } from '../../api/use-notify-failure';
import { useTellFailure } from '../../api/use-tell-failure';
import { useReader } from '../../history/use-reader';
import { useText } from '../../translations/use-text';
import { downloadText } from './download-text';
import { historyCsv } from './history-csv';
import { readAll, type ReadProgress } from './read-all';

interface Export {
  /** How far it is; `null` when nothing is being exported. */
  progress: ReadProgress | null;
  start: (query: HistoryQuery, fileName: string) => Promise<void>;
  stop: () => void;
}

/** The whole of what was asked for as a file: all of it or none, and told which. */
export function useExport(planDocumentId: string): Export {
  const { get } = useFetchClient();
  const { toggleNotification } = useNotification();
  const { text } = useText();
  const reader = useReader();
  const notifyFailure = useNotifyFailure();
  const tellFailure = useTellFailure();
  const [progress, setProgress] = React.useState<ReadProgress | null>(null);
  const running = React.useRef<AbortController | null>(null);
  React.useEffect(() => () => running.current?.abort(), []);

  const start = async (query: HistoryQuery, fileName: string) => {
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    setProgress({ read: 0, total: 0 });
    try {
      const all = await readAll(async (before) => {
        const page = { limit: mostLines, ...(before === undefined ? {} : { before }) };
        const path = historyPath(planDocumentId, { ...query, ...page });
        return (await get<ListHistoryResponse>(path, { signal })).data.data;
      }, setProgress);
      if (signal.aborted) return;
      downloadText(fileName, 'text/csv', historyCsv(all, reader));
      toggleNotification({
        type: 'success',
        message: text('history.export.done', { count: all.length }),
      });
    } catch (error) {
      if (!signal.aborted) notifyFailure(tellFailure(error));
    } finally {
      setProgress(null);
    }
  };
  const stop = () => {
    running.current?.abort();
    toggleNotification({ type: 'info', message: text('history.export.stopped') });
  };

  return { progress, start, stop };
}
