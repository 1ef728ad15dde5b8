import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import * as React from 'react';
import { type CommentRequest, commentsPath } from '../../../shared/contracts/approval';
import { useTellFailure, type ToldFailure } from '../api/use-tell-failure';
import { useText } from '../translations/use-text';

interface Commenting {
  isSending: boolean;
  /** Answers what went wrong, or `null` when the server has it. */
  send: (comment: CommentRequest) => Promise<ToldFailure | null>;
}

/** Writes a comment into the history of an item. */
export function useComment(planDocumentId: string): Commenting {
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const { text } = useText();
  const tellFailure = useTellFailure();
  const [isSending, setSending] = React.useState(false);

  const send: Commenting['send'] = async (comment) => {
    setSending(true);
    try {
      await post(commentsPath(planDocumentId), comment);
      toggleNotification({ type: 'success', message: text('comment.done') });
      return null;
    } catch (error) {
      return tellFailure(error);
    } finally {
      setSending(false);
    }
  };

  return { isSending, send };
}
