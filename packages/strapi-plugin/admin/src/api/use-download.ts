import { useFetchClient } from '@strapi/strapi/admin';
import * as React from 'react';
import { downloadBlob } from './download-blob';
import { useFailureText } from './use-failure-text';

export interface Downloading {
  /** The name of the file that is on its way. */
  busy: string | null;
  /** Why the last one came to nothing. */
  failure: string | null;
  download: (path: string, name: string) => Promise<void>;
}

/** Fetches a file as the officer and gives it to the browser. */
export function useDownload(): Downloading {
  const { get } = useFetchClient();
  const failureText = useFailureText();
  const [busy, setBusy] = React.useState<string | null>(null);
  const [failure, setFailure] = React.useState<string | null>(null);
  const download = React.useCallback(
    async (path: string, name: string) => {
      setBusy(name);
      setFailure(null);
      try {
        const { data } = await get(path, { responseType: 'blob' });
        downloadBlob(name, data);
      } catch (error) {
        setFailure(failureText(error));
      } finally {
        setBusy(null);
      }
    },
    [get, failureText],
  );
  return { busy, failure, download };
}
