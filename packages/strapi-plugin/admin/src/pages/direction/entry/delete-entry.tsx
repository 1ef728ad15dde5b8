import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import type * as React from 'react';
import { deleteEntryPath, type DirectionEntry } from '../../../../../shared/contracts/direction';
import { failureOf } from '../../../api/failure-of';
import { useNotifyFailure } from '../../../api/use-notify-failure';
import { useTellFailure } from '../../../api/use-tell-failure';
import { DeleteAsk } from '../../../components/delete-ask';
import { useText } from '../../../translations/use-text';
import { entryFailure } from './entry-failure';

interface DeleteEntryProps {
  planDocumentId: string;
  entry: DirectionEntry;
  onDeleted: () => void;
  /** Somebody else has changed or deleted it: what is shown is no more. */
  onStale: () => void;
}

/** Deletes an entry once that is confirmed; the history can bring it back. */
export function DeleteEntry(props: DeleteEntryProps): React.JSX.Element {
  const { entry, onDeleted, onStale, planDocumentId } = props;
  const { text } = useText();
  const { del } = useFetchClient();
  const { toggleNotification } = useNotification();
  const notifyFailure = useNotifyFailure();
  const tellFailure = useTellFailure();
  const remove = async () => {
    try {
      await del(deleteEntryPath(planDocumentId, entry));
      const message = text('form.deleted', { item: entry.label });
      toggleNotification({ type: 'success', message });
      onDeleted();
    } catch (error) {
      const failure = entryFailure(error);
      const sentence =
        failure.kind === 'conflict'
          ? text('direction.delete.changed', {
              who: failure.conflict.changes[0]?.actor ?? text('direction.conflict.someone'),
            })
          : undefined;
      notifyFailure(tellFailure(error, sentence));
      if (failure.kind === 'conflict' || failureOf(error).status === 404) onStale();
    }
  };
  return <DeleteAsk item={entry.label} onDelete={() => void remove()} />;
}
