import { useFetchClient } from '@strapi/strapi/admin';
import * as React from 'react';
import { emblemPath } from '../../../../../shared/contracts/printed-book';

export interface EmblemState {
  /** An address of the picture within this page; `null` where there is none, `undefined` until that is known. */
  readonly picture: string | null | undefined;
  readonly isBusy: boolean;
  readonly failure: unknown;
  readonly send: (file: File) => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** The emblem on the covers of the books of a plan. */
export function useEmblem(planDocumentId: string): EmblemState {
  const { del, get, put } = useFetchClient();
  const path = emblemPath(planDocumentId);
  const [picture, setPicture] = React.useState<string | null | undefined>(undefined);
  const [isBusy, setBusy] = React.useState(false);
  const [failure, setFailure] = React.useState<unknown>(null);
  const [round, setRound] = React.useState(0);

  React.useEffect(() => {
    let url: string | null = null;
    let isCurrent = true;
    get(path, { responseType: 'blob' }).then(
      ({ data, status }) => {
        if (!isCurrent) return;
        url = status === 204 ? null : URL.createObjectURL(data);
        setPicture(url);
      },
      (error: unknown) => {
        if (isCurrent) setFailure(error);
      },
    );
    return () => {
      isCurrent = false;
      if (url !== null) URL.revokeObjectURL(url);
    };
  }, [get, path, round]);

  const act = async (work: () => Promise<unknown>) => {
    setBusy(true);
    setFailure(null);
    try {
      await work();
      setRound((count) => count + 1);
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };
  return {
    picture,
    isBusy,
    failure,
    send: (file) => {
      const form = new FormData();
      form.set('file', file);
      return act(() => put(path, form));
    },
    remove: () => act(() => del(path)),
  };
}
