import { useFetchClient } from '@strapi/strapi/admin';
import * as React from 'react';
import {
  itemsPath,
  type ListItemsResponse,
  type ReviewItem,
} from '../../../shared/contracts/approval';

/** An item that the officer may comment on; `null` for one they may not, and until that is known. */
export function useCommentable(planDocumentId: string, documentId: string): ReviewItem | null {
  const { get } = useFetchClient();
  const [item, setItem] = React.useState<ReviewItem | null>(null);
  React.useEffect(() => {
    let isCurrent = true;
    get<ListItemsResponse>(itemsPath(planDocumentId)).then(
      ({ data }) => {
        const found = data.data.find((each) => each.documentId === documentId);
        if (isCurrent) setItem(found?.canComment === true ? found : null);
      },
      // Beside it stands a list that says so too, with a way to try again.
      () => isCurrent && setItem(null),
    );
    return () => {
      isCurrent = false;
    };
    // Once: what is being typed doesn't go away because a later answer failed.
  }, [get, planDocumentId, documentId]);
  return item;
}
