import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import * as React from 'react';
import {
  type SnapshotAct,
  snapshotActPath,
  type WithdrawRequest,
} from '../../../shared/contracts/snapshot-acts';
import { useText } from '../translations/use-text';
import { useFailureText } from './use-failure-text';

interface EditionActs {
  /** The edition that something is being done to. */
  busy: number | null;
  restore: (number: number) => Promise<void>;
  /** Answers what went wrong, in a sentence, or `null` when it is done. */
  withdraw: (number: number, reason: string) => Promise<string | null>;
}

/** Does things to editions that are there, and tells the officer what came of it. */
export function useEditionActs(planDocumentId: string, onDone: () => void): EditionActs {
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const { text } = useText();
  const failureText = useFailureText();
  const [busy, setBusy] = React.useState<number | null>(null);

  const act = async (
    number: number,
    name: SnapshotAct,
    work: (path: string) => Promise<string>,
  ) => {
    setBusy(number);
    try {
      const message = await work(snapshotActPath(planDocumentId, number, name));
      toggleNotification({ type: 'success', message });
      onDone();
      return null;
    } catch (error) {
      return failureText(error);
    } finally {
      setBusy(null);
    }
  };

  const tell = (failure: string | null) => {
    if (failure === null) return;
    toggleNotification({ type: 'danger', message: failure });
    onDone();
  };

  return {
    busy,
    restore: async (number) =>
      tell(
        await act(number, 'restore', async (path) => {
          await post(path);
          return text('editions.restore.done', { number });
        }),
      ),
    withdraw: (number, reason) =>
      act(number, 'withdraw', async (path) => {
        const request: WithdrawRequest = { reason };
        await post(path, request);
        return text('editions.withdraw.done', { number });
      }),
  };
}
