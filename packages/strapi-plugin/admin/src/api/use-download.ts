import { useFetchClient } from '@strapi/strapi/admin';
import * as React from 'react';
import { downloadBlob } from './download-blob';
import { useTellFailure, type ToldFailure } from './use-tell-failure';

export interface Downloading {
  /** The name of the file that is on its way. */
  busy: string | null;
  /** Why the last one came to nothing. */
  failure: ToldFailure | null;
  download: (path: string, name: string) => Promise<void>;
}

/** Fetches a file as the officer and gives it to the browser. */
export function useDownload(): Downloading {
  const { get } = useFetchClient();
  const tellFailure = useTellFailure();
  const [busy, setBusy] = React.useState<string | null>(null);
  const [failure, setFailure] = React.useState<ToldFailure | null>(null);
  const download = React.useCallback(
    async (path: string, name: string) => {
      setBusy(name);
      setFailure(null);
      try {
        const { data } = await get(path, { responseType: 'blob' });
        downloadBlob(name, data);
      } catch (error) {
        setFailure(tellFailure(error));
      } finally {
        setBusy(null);
      }
    },
    [get, tellFailure],
  );
  return { busy, failure, download };
}
