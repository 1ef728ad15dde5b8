import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import * as React from 'react';
import { reviewedTypes } from '../../../../shared/contracts/approval';
import { type RestoreResponse, restorePath } from '../../../../shared/contracts/history';
import { useNotifyFailure } from '../../api/use-notify-failure';
import { useTellFailure } from '../../api/use-tell-failure';
import { useText } from '../../translations/use-text';

interface Restoring {
  /** The deletion that is being taken back; `null` when none is. */
  restoringId: number | null;
  restore: (changeId: number) => Promise<void>;
}

/** Takes deletions back, and tells how that went. */
export function useRestore(planDocumentId: string, onRestored: () => void): Restoring {
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const { text } = useText();
  const notifyFailure = useNotifyFailure();
  const tellFailure = useTellFailure();
  const [restoringId, setRestoringId] = React.useState<number | null>(null);

  const restore = async (changeId: number) => {
    setRestoringId(changeId);
    try {
      const { data } = await post<RestoreResponse>(restorePath(planDocumentId, changeId));
      // Only what passes through approval begins again as a draft.
      const isReviewed = reviewedTypes.some((type) => type === data.data.type);
      const message = text(isReviewed ? 'history.restored' : 'history.restored.plain');
      toggleNotification({ type: 'success', message });
      onRestored();
    } catch (error) {
      notifyFailure(tellFailure(error));
    } finally {
      setRestoringId(null);
    }
  };

  return { restoringId, restore };
}
