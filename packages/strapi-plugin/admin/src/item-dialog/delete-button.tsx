import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import type * as React from 'react';
import type { ReviewItem } from '../../../shared/contracts/approval';
import { deleteItemPath, type WrittenType } from '../../../shared/contracts/item';
import { useNotifyFailure } from '../api/use-notify-failure';
import { useTellFailure } from '../api/use-tell-failure';
import { DeleteAsk } from '../components/delete-ask';
import { saveFailure } from '../item-form/save-failure';
import { useText } from '../translations/use-text';

interface DeleteButtonProps {
  planDocumentId: string;
  type: WrittenType;
  item: ReviewItem;
  onChanged: () => void;
  onClose: () => void;
}

/** Deletes an item once that is confirmed; the history can bring it back. */
export function DeleteButton(props: DeleteButtonProps): React.JSX.Element {
  const { item, onChanged, onClose, planDocumentId, type } = props;
  const { text } = useText();
  const { del } = useFetchClient();
  const { toggleNotification } = useNotification();
  const notifyFailure = useNotifyFailure();
  const tellFailure = useTellFailure();
  const remove = async () => {
    try {
      await del(deleteItemPath(planDocumentId, type, item));
      toggleNotification({
        type: 'success',
        message: text('form.deleted', { item: item.label }),
      });
      onChanged();
      onClose();
    } catch (error) {
      const failure = saveFailure(type, error);
      const sentence = failure.kind === 'conflict' ? text('conflict.by-someone') : undefined;
      notifyFailure(tellFailure(error, sentence));
    }
  };
  return <DeleteAsk item={item.label} onDelete={() => void remove()} />;
}
