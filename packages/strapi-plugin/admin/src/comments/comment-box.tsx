import type * as React from 'react';
import { useAllowed } from '../api/use-allowed';
import { CommentForm } from './comment-form';
import { useCommentable } from './use-commentable';

interface CommentBoxProps {
  planDocumentId: string;
  documentId: string;
  onCommented: () => void;
}

/** Where an officer writes a comment on an item, if they may. */
export function CommentBox(props: CommentBoxProps): React.JSX.Element | null {
  const { mayComment, mayReadItems } = useAllowed();
  return mayComment && mayReadItems ? <OnItem {...props} /> : null;
}

function OnItem(props: CommentBoxProps): React.JSX.Element | null {
  const { planDocumentId, documentId, onCommented } = props;
  const item = useCommentable(planDocumentId, documentId);
  if (item === null) return null;
  return (
    <CommentForm
      key={item.documentId}
      planDocumentId={planDocumentId}
      item={item}
      onCommented={onCommented}
    />
  );
}
