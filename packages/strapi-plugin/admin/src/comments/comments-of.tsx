import type * as React from 'react';
import {
  itemsPath,
  type ListItemsResponse,
  type ReviewedType,
} from '../../../shared/contracts/approval';
import { useAllowed } from '../api/use-allowed';
import { useAnswer } from '../api/use-loaded';
import { ItemComments } from './item-comments';

interface CommentsOfProps {
  planDocumentId: string;
  type: ReviewedType;
  /** In the document of the plan. */
  id: string;
}

/** The comments on an item of which a page knows the plan's document alone. */
export function CommentsOf({
  id,
  planDocumentId,
  type,
}: CommentsOfProps): React.JSX.Element | null {
  const { mayReadItems } = useAllowed();
  const { result } = useAnswer<ListItemsResponse>(mayReadItems ? itemsPath(planDocumentId) : null);
  const items = result.status === 'loaded' ? result.data.data : [];
  const item = items.find((each) => each.type === type && each.id === id);
  return item === undefined ? null : (
    <ItemComments key={item.documentId} planDocumentId={planDocumentId} item={item} />
  );
}
