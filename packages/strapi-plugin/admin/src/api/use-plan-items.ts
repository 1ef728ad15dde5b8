import * as React from 'react';
import { itemsPath, type ListItemsResponse } from '../../../shared/contracts/approval';
import { choicesPath, type ChoicesResponse } from '../../../shared/contracts/choices';
import { useAllowed } from './use-allowed';
import { useAnswer, useLoaded } from './use-loaded';

/** What the forms of a page about a plan need: its items as the officer may see and change them, and what to choose from. */
export interface PlanItems {
  listed: ListItemsResponse;
  choices: ChoicesResponse['data'];
  refresh: () => void;
}

/** `null` until it is there, and for whom items aren't shown: a page is to be read without. */
export function usePlanItems(planDocumentId: string): PlanItems | null {
  const { mayReadItems } = useAllowed();
  const items = useAnswer<ListItemsResponse>(mayReadItems ? itemsPath(planDocumentId) : null);
  const choices = useLoaded<ChoicesResponse['data']>(
    mayReadItems ? choicesPath(planDocumentId) : null,
  );
  const { refresh } = items;
  return React.useMemo(
    () =>
      items.result.status === 'loaded' && choices.result.status === 'loaded'
        ? { listed: items.result.data, choices: choices.result.data, refresh }
        : null,
    [choices.result, items.result, refresh],
  );
}
