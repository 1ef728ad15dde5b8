import * as React from 'react';
import type { ReviewItem } from '../../../shared/contracts/approval';
import { useKept } from '../item-form/draft/use-kept';

/** A comment as it is typed: it is kept in this browser until it is sent, also when its dialog is closed. */
export function useCommentDraft(
  planDocumentId: string,
  { documentId, type }: Pick<ReviewItem, 'type' | 'documentId'>,
): [string, (text: string) => void] {
  const { found, keep } = useKept({
    plan: planDocumentId,
    type: `comment-${type}`,
    item: documentId,
  });
  const kept = found?.value['text'];
  const [comment, setComment] = React.useState(typeof kept === 'string' ? kept : '');
  const write = (text: string) => {
    setComment(text);
    keep(text === '' ? null : { base: {}, value: { text }, revision: null });
  };
  return [comment, write];
}
