import * as React from 'react';
import {
  itemsPath,
  type ListItemsResponse,
  type ReviewedType,
} from '../../../shared/contracts/approval';
import { useAllowed } from './use-allowed';
import { useLoaded } from './use-loaded';

/** Which entry an item of the plan is in Content Manager; `undefined` until it is known, or for whom it isn't shown. */
export type EntryOf = (type: ReviewedType, id: string) => string | undefined;

/** The entries behind the items of a plan, for links to them; of `null`, none. */
export function useEntries(planDocumentId: string | null): EntryOf {
  const { mayReadItems } = useAllowed();
  const { result } = useLoaded<ListItemsResponse['data']>(
    mayReadItems && planDocumentId !== null ? itemsPath(planDocumentId) : null,
  );
  return React.useMemo(() => {
    const items = result.status === 'loaded' ? result.data : [];
    const entries = new Map(items.map(({ documentId, id, type }) => [`${type}/${id}`, documentId]));
    return (type, id) => entries.get(`${type}/${id}`);
  }, [result]);
}
