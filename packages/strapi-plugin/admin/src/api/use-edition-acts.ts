import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import * as React from 'react';
import {
  type SnapshotAct,
  snapshotActPath,
  type WithdrawRequest,
} from '../../../shared/contracts/snapshot-acts';
import type { DraftPlace } from '../drafts/item-draft';
import { useText } from '../translations/use-text';
import { useNotifyFailure } from './use-notify-failure';
import { useTellFailure, type ToldFailure } from './use-tell-failure';

interface EditionActs {
  /** The edition that something is being done to. */
  busy: number | null;
  restore: (number: number) => Promise<void>;
  /** Where the reason of withdrawing one is kept while it is typed. */
  reasonPlace: (number: number) => Omit<DraftPlace, 'account'>;
  /** Answers what went wrong, or `null` when it is done. */
  withdraw: (number: number, reason: string) => Promise<ToldFailure | null>;
}

/** Does things to editions that are there, and tells the officer what came of it. */
export function useEditionActs(planDocumentId: string, onDone: () => void): EditionActs {
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const { text } = useText();
  const notifyFailure = useNotifyFailure();
  const tellFailure = useTellFailure();
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
      return tellFailure(error);
    } finally {
      setBusy(null);
    }
  };

  const tell = (failure: ToldFailure | null) => {
    if (failure === null) return;
    notifyFailure(failure);
    onDone();
  };

  return {
    busy,
    reasonPlace: (number) => ({
      plan: planDocumentId,
      type: 'reason-withdraw',
      item: String(number),
    }),
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
